package io.gongkai.ingest.upload;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes by which a format is known, and where they stand. */
final class Signature {
    static final Signature OLE2 = hex("d0cf11e0a1b11ae1");
    static final Signature ZIP_ENTRY = hex("504b0304");
    static final Signature ZIP_END = hex("504b0506");
    static final Signature RTF = ascii("{\\rtf");
    static final Signature PDF = ascii("%PDF-");

    private final byte[] bytes;

    private Signature(byte[] bytes) {
        this.bytes = bytes;
    }

    static Signature hex(String digits) {
        return new Signature(HexFormat.of().parseHex(digits));
    }

    static Signature ascii(String text) {
        return new Signature(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The UTF-16 little-endian form of a name, as OLE2 directories hold it. */
    static Signature wide(String text) {
        return new Signature(text.getBytes(StandardCharsets.UTF_16LE));
    }

    boolean starts(byte[] content) {
        return standsAt(content, 0);
    }

    boolean standsAt(byte[] content, int offset) {
        if (offset < 0 || content.length - offset < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (content[offset + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it stands anywhere in the first {@code limit} bytes. */
    boolean occursWithin(byte[] content, int limit) {
        int last = Math.min(content.length, limit) - bytes.length;
        for (int i = 0; i <= last; i++) {
            if (content[i] == bytes[0] && standsAt(content, i)) {
                return true;
            }
        }
        return false;
    }
}
