package io.gongkai.validate.catalogue;

import io.gongkai.parse.events.FilingId;
import io.gongkai.validate.digest.Sha256;
import io.gongkai.validate.rule.Breach;

/** Names a finding through all versions of a filing: 32 hexadecimal digits of the SHA-256 of filing, rule and place. */
final class Fingerprint {
    private static final int DIGITS = 32;

    private Fingerprint() {}

    /**
     * @param turn which of those that filing, rule and place do not tell apart, from 1: as of two sections of one name
     */
    static String of(FilingId filing, String rule, Breach breach, int turn) {
        String place = String.join(",", breach.addresses()) + "\n" + breach.about() + (turn == 1 ? "" : "\n" + turn);
        return Sha256.of(filing.value(), rule, place).substring(0, DIGITS);
    }
}
