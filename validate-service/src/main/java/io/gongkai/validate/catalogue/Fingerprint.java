package io.gongkai.validate.catalogue;

import io.gongkai.parse.events.FilingId;
import io.gongkai.validate.rule.Breach;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a finding through all versions of a filing: 32 hexadecimal digits of the SHA-256 of filing, rule and place. */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(FilingId filing, String rule, Breach breach) {
        String place = String.join(",", breach.addresses()) + "\n" + breach.about();
        byte[] name = (filing.value() + "\n" + rule + "\n" + place).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
