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

    /**
     * @param turn which of those that filing, rule and place do not tell apart, from 1: as of two sections of one name
     */
    static String of(FilingId filing, String rule, Breach breach, int turn) {
        String place = String.join(",", breach.addresses()) + "\n" + breach.about() + (turn == 1 ? "" : "\n" + turn);
        byte[] name = (filing.value() + "\n" + rule + "\n" + place).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
