package io.gongkai.validate.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.filing.HeldFinding;
import io.gongkai.validate.filing.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The life of a finding. */
@Entity
@Table(name = "finding")
class FindingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "filing_id")
    String filingId;

    String fingerprint;

    String rule;

    String severity;

    String status;

    @Column(name = "report_id")
    String reportId;

    long sequence;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_by")
    @Nullable
    String closedBy;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "earlier_sequence")
    @Nullable
    Long earlierSequence;

    int occurrence;

    String content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FindingRow() {}

    /** It stands as the version says. */
    void hold(Finding finding, Version version, @Nullable VersionRow earlier, JsonText json) {
        reportId = version.report().value();
        sequence = version.sequence();
        severity = StoredName.of(finding.severity());
        earlierSequence =
                earlier != null && RuleCatalogue.comparesYears(finding.rule()) ? (Long) earlier.sequence : null;
        content = json.write(finding);
    }

    HeldFinding held(JsonText json) {
        return new HeldFinding(json.finding(content), new ReportId(reportId), sequence, earlierSequence, occurrence);
    }
}
