package io.gongkai.ingest.receipt;

import io.gongkai.ingest.events.ReportId;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a report that was accepted, now or before.
 *
 * @param id the report
 * @param sha256 of its bytes
 * @param status the furthest that it has come
 * @param receivedAt when it was first kept
 * @param filename as its first sender called it; null if not at all
 * @param links where to go from here
 */
public record Acknowledgement(
        ReportId id,
        String sha256,
        Status status,
        Instant receivedAt,
        @Nullable String filename,
        Links links) {
    public static Acknowledgement of(Receipt receipt, @Nullable URI searchService) {
        return new Acknowledgement(
                receipt.id(),
                receipt.sha256(),
                receipt.status(),
                receipt.receivedAt(),
                receipt.filename(),
                Links.of(receipt.id(), searchService));
    }
}
