package io.gongkai.validate.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.digest.Sha256;
import io.gongkai.validate.events.Withdrawal;
import io.gongkai.validate.filing.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One report of a filing, and its judgement as JSON. */
@Entity
@Table(name = "report_version")
class VersionRow {

    @Id
    @Column(name = "report_id")
    String reportId;

    @Column(name = "filing_id")
    String filingId;

    long sequence;

    @Column(name = "received_at")
    Instant receivedAt;

    int number;

    @Column(name = "in_force")
    boolean inForce;

    long revision;

    String judgement;

    @Column(name = "parsed_sha256")
    String parsedSha256;

    @Column(name = "content_hash")
    String contentHash;

    /** Empty before it is judged, and where it is to be judged again whatever it was judged with. */
    @Column(name = "judged_with")
    String judgedWith;

    @Column(name = "withdrawn_by")
    @Nullable
    String withdrawnBy;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    @Nullable
    String withdrawnReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected VersionRow() {}

    static VersionRow find(List<VersionRow> rows, Version version) {
        return rows.stream()
                .filter(row -> row.reportId.equals(version.report().value()))
                .findFirst()
                .orElseThrow();
    }

    Version version(JsonText json) {
        return new Version(new ReportId(reportId), sequence, receivedAt, json.judgement(judgement), withdrawal());
    }

    /** Null counts it again. */
    void withdraw(@Nullable Withdrawal withdrawal) {
        withdrawnBy = withdrawal == null ? null : withdrawal.by();
        withdrawnAt = withdrawal == null ? null : withdrawal.at();
        withdrawnReason = withdrawal == null ? null : withdrawal.reason();
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawnAt == null
                ? null
                : new Withdrawal(
                        Objects.requireNonNull(withdrawnBy), withdrawnAt, Objects.requireNonNull(withdrawnReason));
    }

    /**
     * Whether it says something new since it was last asked; then its revision grows.
     *
     * @param previous the version before, from which it tells its difference; null for the first
     */
    boolean isRevised(@Nullable VersionRow previous) {
        List<String> said = new ArrayList<>(List.of(parsedSha256, filingId, "" + number, "" + inForce, judgement));
        if (previous != null) {
            said.addAll(List.of(previous.reportId, previous.parsedSha256, previous.judgement));
        }
        if (withdrawnAt != null) {
            said.add("withdrawn " + withdrawal());
        }
        String hash = Sha256.of(said.toArray(String[]::new));
        if (hash.equals(contentHash)) {
            return false;
        }
        contentHash = hash;
        revision++;
        return true;
    }
}
