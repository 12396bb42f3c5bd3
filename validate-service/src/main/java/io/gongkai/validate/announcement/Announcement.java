package io.gongkai.validate.announcement;

import io.gongkai.ingest.events.ReportId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
    private static final int ID_BYTES = 16;

    /** What travels. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** Follows from type, key and content: the same event has the same id, however often it is made. */
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((type + "\n" + key + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes()), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
