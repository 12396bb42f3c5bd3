package io.gongkai.ingest.receipt;

import io.gongkai.ingest.events.ReportId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as it is shown; the components are those of {@link Receipt}.
 *
 * @param links where to go from here
 */
public record ReceiptAnswer(
        ReportId id,
        String sha256,
        Status status,
        long sequence,
        String mediaType,
        @Nullable String filename,
        @Nullable URI source,
        int sizeBytes,
        Instant receivedAt,
        List<TimelineEntry> timeline,
        Links links) {
    public static ReceiptAnswer of(Receipt receipt, @Nullable URI searchService) {
        return new ReceiptAnswer(
                receipt.id(),
                receipt.sha256(),
                receipt.status(),
                receipt.sequence(),
                receipt.mediaType(),
                receipt.filename(),
                receipt.source(),
                receipt.sizeBytes(),
                receipt.receivedAt(),
                receipt.timeline(),
                Links.of(receipt.id(), searchService));
    }
}
