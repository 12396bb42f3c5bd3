package io.gongkai.validate.prose;

import java.util.OptionalLong;

/** Numbers written as 一百零一, 两 or 二〇. */
final class ChineseNumeral {
    static final String LETTERS = "零〇一二两三四五六七八九十百千万";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 12;

    private ChineseNumeral() {}

    static OptionalLong read(String numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return OptionalLong.empty();
        }
        long whole = 0;
        long section = 0;
        long digit = -1;
        for (int at = 0; at < numeral.length(); at++) {
            char letter = numeral.charAt(at) == '零' ? '〇' : numeral.charAt(at) == '两' ? '二' : numeral.charAt(at);
            int value = DIGITS.indexOf(letter);
            if (value >= 0) {
                if (digit > 0) {
                    return OptionalLong.empty(); // 三四件, 二〇二四: no count
                }
                digit = value;
                continue;
            }
            long unit = letter == '十' ? 10 : letter == '百' ? 100 : letter == '千' ? 1_000 : 10_000;
            if (unit == 10_000) {
                whole = (section + Math.max(digit, 0)) * unit;
                section = 0;
            } else {
                section += (digit <= 0 ? 1 : digit) * unit;
            }
            digit = -1;
        }
        return OptionalLong.of(whole + section + Math.max(digit, 0));
    }
}
