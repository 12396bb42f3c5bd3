package io.gongkai.parse.date;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of years, months and days in digits or in Chinese numerals; a circle or the letter O stands for 〇 at times. */
public final class PrintedYear {
    /** Four digits, in any notation. */
    public static final String FOUR = "[0-9〇○零一二三四五六七八九OoО]{4}";

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String ZEROS = "0零〇○OoО";
    private static final int FIRST = 2008;
    private static final int LAST = 2100;
    private static final int DAYS = 31;

    private PrintedYear() {}

    /** Whether two characters of this century's years stand at the index. */
    static boolean begins(String text, int index) {
        char first = text.charAt(index);
        return (first == '2' || first == '二') && ZEROS.indexOf(text.charAt(index + 1)) >= 0;
    }

    /** A year since 2008, when reports were first required, in the text of four digits. */
    public static OptionalInt of(String four) {
        if (four.length() != 4) {
            return OptionalInt.empty();
        }
        int year = 0;
        for (int i = 0; i < four.length(); i++) {
            int digit = digit(four.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            year = 10 * year + digit;
        }
        return year >= FIRST && year < LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** The first year of the pattern's first group. */
    public static OptionalInt find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            OptionalInt year = of(matcher.group(1));
            if (year.isPresent()) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    /** A number of a month or a day, from 1 to 31: 12, 十二, 二十, 三十一, 廿五, 元 for one. */
    static OptionalInt small(String text) {
        if (text.equals("元")) {
            return OptionalInt.of(1);
        }
        if (text.isEmpty() || text.length() > 3) {
            return OptionalInt.empty();
        }
        int value = text.chars().anyMatch(c -> c == '十' || c == '廿' || c == '卅') ? named(text) : digits(text);
        return value < 1 || value > DAYS ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || c == '十' || c == '元' || c == '廿' || c == '卅';
    }

    private static int digits(String text) {
        if (text.length() > 2) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    /** With a word for ten, twenty or thirty in it. */
    private static int named(String text) {
        int at = 0;
        int tens = 1;
        if (digit(text.charAt(0)) > 0) {
            tens = digit(text.charAt(0));
            at = 1;
        }
        if (at == text.length()) {
            return -1;
        }
        char ten = text.charAt(at);
        if (ten != '十' && at > 0) {
            return -1;
        }
        tens = ten == '廿' ? 2 : ten == '卅' ? 3 : ten == '十' ? tens : 0;
        if (at + 1 == text.length()) {
            return 10 * tens;
        }
        int ones = at + 2 == text.length() ? digit(text.charAt(at + 1)) : -1;
        return ones < 0 || tens == 0 ? -1 : 10 * tens + ones;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c);
    }
}
