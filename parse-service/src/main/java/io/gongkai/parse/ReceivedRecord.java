package io.gongkai.parse;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code report.received} from a record of its topic: CloudEvents in binary mode, see {@link ReportReceived}. The headers
 * are read here and not by the connector, because there a header that cannot be read stops the whole channel.
 */
final class ReceivedRecord {
    private ReceivedRecord() {}

    /**
     * The event.
     *
     * @throws BrokenRecordException if a header is missing, cannot be read, or does not belong to these bytes
     */
    static ReportReceived read(Headers headers, byte[] value) {
        String type = required(headers, "ce_type");
        if (!type.equals(ReportReceived.TYPE)) {
            throw new BrokenRecordException("ce_type is " + type + ", expected " + ReportReceived.TYPE);
        }
        String sha256 = required(headers, "ce_" + ReportReceived.SHA256);
        String actual = sha256(value);
        if (!sha256.equals(actual)) {
            throw new BrokenRecordException("the bytes have the SHA-256 " + actual + ", ce_sha256 says " + sha256);
        }
        try {
            String filename = optional(headers, "ce_" + ReportReceived.FILENAME);
            String origin = optional(headers, "ce_" + ReportReceived.ORIGIN);
            String mediaType = optional(headers, "content-type");
            return new ReportReceived(
                    new ReportId(required(headers, "ce_subject")),
                    sha256,
                    Long.parseLong(required(headers, "ce_" + ReportReceived.SEQUENCE)),
                    mediaType == null ? "application/octet-stream" : mediaType,
                    filename == null ? null : decoded(filename),
                    origin == null ? null : URI.create(origin),
                    Instant.parse(required(headers, "ce_time")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BrokenRecordException("a header cannot be read: " + e.getMessage(), e);
        }
    }

    private static String required(Headers headers, String name) {
        String value = optional(headers, name);
        if (value == null) {
            throw new BrokenRecordException("the header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Percent-encoded, where a plus sign stands for itself. */
    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static String sha256(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
