package io.gongkai.ingest.events;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report has arrived and will not be lost. The value of the record is the report's own bytes and its
 * {@code content-type} their media type; these components travel as headers.
 *
 * @param id the report; the record's key, and {@code ce_id} and {@code ce_subject}
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits; {@code ce_sha256}
 * @param sequence number of the receipt, from 1, growing with each report received; it orders the versions of a filing;
 *     {@code ce_sequence}, zero-padded to 19 digits so that it sorts as text
 * @param mediaType the media type as declared by the sender, {@code application/octet-stream} if none; the
 *     {@code content-type} header
 * @param filename the sender's name for the file, percent-encoded UTF-8 in {@code ce_filename}; null if none was given
 * @param source where the report was published, percent-encoded where it must be, in {@code ce_origin}; null if unknown
 * @param receivedAt when the receipt was committed, to the millisecond; {@code ce_time}
 */
public record ReportReceived(
        ReportId id,
        String sha256,
        long sequence,
        String mediaType,
        @Nullable String filename,
        @Nullable URI source,
        Instant receivedAt) {
    public static final String TOPIC = "report.received";
    public static final String TYPE = "io.gongkai.report.received.v1";

    /** CloudEvents extension attributes; each header is the name behind {@code ce_}. */
    public static final String SHA256 = "sha256";

    public static final String SEQUENCE = "sequence";
    public static final String FILENAME = "filename";
    public static final String ORIGIN = "origin";

    public ReportReceived {
        if (sha256.length() != 64 || !sha256.startsWith(id.value())) {
            throw new IllegalArgumentException("SHA-256 " + sha256 + " does not belong to report " + id);
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("receipts are numbered from 1, not " + sequence);
        }
    }
}
