package io.gongkai.validate.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A filing to be judged again because a report of another issuer changed; written by {@link Dues}. */
@Entity
@Table(name = "filing_due")
class FilingDueRow {

    @Id
    long id;

    @Column(name = "filing_id")
    String filingId;

    @Column(name = "caused_by")
    String causedBy;

    @Column(name = "caused_at")
    Instant causedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FilingDueRow() {}
}
