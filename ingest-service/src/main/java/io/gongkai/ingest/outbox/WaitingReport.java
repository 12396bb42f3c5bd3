package io.gongkai.ingest.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code outbox}: a report that is to be announced, or was. */
@Entity
@Table(name = "outbox")
@SuppressWarnings("NullAway.Init")
public class WaitingReport {
    @Id
    long sequence;

    String report;

    @Column(name = "size_bytes")
    int sizeBytes;

    @Nullable
    String traceparent;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    protected WaitingReport() {}
}
