package io.gongkai.ingest.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.receipt.Status;
import io.gongkai.ingest.receipt.TimelineEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code report}: the receipt without its timeline. */
@Entity
@Table(name = "report")
@SuppressWarnings("NullAway.Init")
public class KeptReport {
    @Id
    String id;

    String sha256;

    long sequence;

    @Column(name = "media_type")
    String mediaType;

    @Nullable
    String filename;

    @Nullable
    String source;

    @Column(name = "size_bytes")
    int sizeBytes;

    @Column(name = "received_at")
    Instant receivedAt;

    short status;

    protected KeptReport() {}

    public String id() {
        return id;
    }

    /** The receipt, with the steps that came after. */
    public Receipt receipt(List<TimelineEntry> timeline) {
        return new Receipt(
                new ReportId(id),
                sha256,
                sequence,
                mediaType,
                filename,
                source == null ? null : URI.create(source),
                sizeBytes,
                receivedAt,
                Status.ofRank(status),
                timeline);
    }
}
