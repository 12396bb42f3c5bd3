package io.gongkai.validate.announcement;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event, ready to be published.
 *
 * @param topic where to
 * @param type its CloudEvents type
 * @param key the filing
 * @param subject the report that it is about
 * @param time when the report that caused it was received
 * @param traceparent the trace that it belongs to (W3C Trace Context); null if none
 * @param content its JSON
 */
public record Announcement(
        String topic,
        String type,
        String key,
        ReportId subject,
        Instant time,
        @Nullable String traceparent,
        String content) {
    private static final int ID_DIGITS = 32;

    /** What travels. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** Follows from type, key and content: the same event has the same id, however often it is made. */
    public String id() {
        return Sha256.of(type, key, content).substring(0, ID_DIGITS);
    }
}
