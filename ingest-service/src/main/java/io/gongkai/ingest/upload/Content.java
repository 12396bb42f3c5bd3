package io.gongkai.ingest.upload;

import io.gongkai.ingest.events.ReportId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a report, and the names that follow from them. Not to be changed once wrapped. */
public final class Content {
    private static final int ID_DIGITS = 32;

    private final byte[] bytes;
    private final String sha256;

    private Content(byte[] bytes, String sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /** Wraps bytes, without copying them. */
    public static Content of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Content(bytes, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    public int sizeBytes() {
        return bytes.length;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The report's id: the first half of the SHA-256. */
    public ReportId id() {
        return new ReportId(sha256.substring(0, ID_DIGITS));
    }
}
