package io.gongkai.parse.figure;

/** Numbers in Chinese characters: 一百零一, 两, 二〇. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** The number, or −1 if the characters make up none; below 10⁸. */
    static long value(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        boolean positional = plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return positional ? positional(plain) : named(plain);
    }

    private static long positional(String digits) {
        if (digits.length() > 8 || (digits.length() > 1 && digits.charAt(0) == '零')) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = 10 * value + DIGITS.indexOf(digits.charAt(i));
        }
        return value;
    }

    private static long named(String text) {
        int tenThousand = text.indexOf('万');
        if (tenThousand < 0) {
            return belowTenThousand(text);
        }
        long high = belowTenThousand(text.substring(0, tenThousand));
        String rest = text.substring(tenThousand + 1);
        long low = rest.isEmpty() ? 0 : belowTenThousand(rest);
        return high <= 0 || low < 0 ? -1 : 10_000 * high + low;
    }

    private static long belowTenThousand(String text) {
        long value = 0;
        int digit = -1;
        long last = 10_000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = DIGITS.indexOf(c);
            if (known > 0 && digit < 0) {
                digit = known;
                continue;
            }
            if (known == 0 && digit < 0) {
                continue;
            }
            long power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : -1;
            if (power < 0 || power >= last || (digit < 0 && (power != 10 || i > 0))) {
                return -1;
            }
            value += power * (digit < 0 ? 1 : digit);
            last = power;
            digit = -1;
        }
        return value + Math.max(0, digit);
    }
}
