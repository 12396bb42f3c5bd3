package io.gongkai.ingest.receipt;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report that was accepted.
 *
 * @param id the report
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param sequence its number in the order of receipt
 * @param mediaType as its first sender declared it
 * @param filename as its first sender called it; null if not at all
 * @param source where its first sender found it; null if not said
 * @param sizeBytes its length
 * @param receivedAt when it was kept, to the millisecond
 * @param status the furthest that it has come
 * @param timeline the steps that it has taken, in the order of {@link Status}
 */
public record Receipt(
        ReportId id,
        String sha256,
        long sequence,
        String mediaType,
        @Nullable String filename,
        @Nullable URI source,
        int sizeBytes,
        Instant receivedAt,
        Status status,
        List<TimelineEntry> timeline) {
    /** What is announced of it. */
    public ReportReceived announcement() {
        return new ReportReceived(id, sha256, sequence, mediaType, filename, source, receivedAt);
    }
}
