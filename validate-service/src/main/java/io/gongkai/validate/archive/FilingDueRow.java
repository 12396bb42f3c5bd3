package io.gongkai.validate.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A filing to be judged again because a report of another issuer changed. */
@Entity
@Table(name = "filing_due")
class FilingDueRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "filing_id")
    String filingId;

    @Column(name = "caused_by")
    String causedBy;

    @Column(name = "caused_at")
    Instant causedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FilingDueRow() {}

    static FilingDueRow of(String filing, String causedBy, Instant causedAt) {
        FilingDueRow row = new FilingDueRow();
        row.filingId = filing;
        row.causedBy = causedBy;
        row.causedAt = causedAt;
        return row;
    }
}
