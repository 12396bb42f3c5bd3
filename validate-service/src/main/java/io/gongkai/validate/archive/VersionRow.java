package io.gongkai.validate.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.filing.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected VersionRow() {}

    Version version(JsonText json) {
        return new Version(new ReportId(reportId), sequence, receivedAt, json.judgement(judgement));
    }

    /** Whether it says something new since it was last asked; then its revision grows. */
    boolean isRevised() {
        String hash = Sha256.of(parsedSha256, filingId, "" + number, "" + inForce, judgement);
        if (hash.equals(contentHash)) {
            return false;
        }
        contentHash = hash;
        revision++;
        return true;
    }
}
