package io.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an event by its content, so that the same event has the same id however often it is sent. */
final class EventId {
    private static final int BYTES = 16;

    private EventId() {}

    /** 32 hexadecimal digits of the SHA-256 over type, key and value, parted by line feeds. */
    static String of(String type, String key, byte[] value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((type + "\n" + key + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(value), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
