package io.gongkai.parse.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The characters that Chinese prose is made of: ASCII, the symbols and the 3,755 characters of level one of GB 2312, which
 * cover 99.7 % of running text, and the radicals that text extractors put in their place. Bytes decoded by the wrong
 * charset fall outside of them at once.
 */
final class CommonCharacters {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final BitSet COMMON = common();

    /** 1 for each control character that no text has: to look it up costs less than to guess where the next tab stands. */
    private static final byte[] CONTROLS = controls();

    private CommonCharacters() {}

    /** The share of characters that prose is made of, from 0 to 1; white space counts neither way. */
    static double share(String text) {
        int seen = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            seen++;
            if (COMMON.get(c)) {
                common++;
            }
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    /** The share of control characters that no text has, from 0 to 1. */
    static double controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += CONTROLS[text.charAt(i)];
        }
        return text.isEmpty() ? 0 : (double) controls / text.length();
    }

    private static byte[] controls() {
        byte[] controls = new byte[0x10000];
        Arrays.fill(controls, 0, '\t', (byte) 1);
        Arrays.fill(controls, '\r' + 1, ' ', (byte) 1);
        controls[0x7F] = 1;
        controls[0xFFFD] = 1;
        return controls;
    }

    private static BitSet common() {
        BitSet common = new BitSet(0x10000);
        common.set(' ', 0x7F);
        common.set('\t', '\r' + 1);
        common.set(0x00A0);
        common.set(0x2000, 0x2070);
        common.set(0x2E80, 0x3100);
        common.set(0xFF00, 0xFFF0);
        common.set(0xFEFF);
        for (int row = 0xA1; row <= 0xD7; row++) {
            if (row >= 0xAA && row < 0xB0) {
                continue;
            }
            for (int column = 0xA1; column <= 0xFE; column++) {
                String decoded = new String(new byte[] {(byte) row, (byte) column}, GB2312);
                if (decoded.length() == 1 && decoded.charAt(0) != 0xFFFD) {
                    common.set(decoded.charAt(0));
                }
            }
        }
        return common;
    }
}
