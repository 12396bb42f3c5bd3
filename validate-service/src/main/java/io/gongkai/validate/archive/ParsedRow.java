package io.gongkai.validate.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A report as it was read: JSON, compressed. */
@Entity
@Table(name = "parsed_report")
class ParsedRow {

    @Id
    @Column(name = "report_id")
    String reportId;

    byte[] content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ParsedRow() {}
}
