package io.gongkai.validate.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 (FIPS 180-4), 64 hexadecimal digits. What was stored under one stays true only while nothing here changes. */
public final class Sha256 {
    private Sha256() {}

    /** Of texts in UTF-8, joined by line feeds. */
    public static String of(String... texts) {
        return of(List.of(String.join("\n", texts).getBytes(StandardCharsets.UTF_8)));
    }

    /** Of bytes, one part after the other with nothing between them. */
    public static String of(Iterable<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
