package io.gongkai.validate.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(name = "in_force_since")
    @Nullable
    Instant inForceSince;

    long revision;

    String judgement;

    @Column(name = "parsed_sha256")
    String parsedSha256;

    @Column(name = "content_hash")
    String contentHash;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected VersionRow() {}
}
