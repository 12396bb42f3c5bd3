package io.gongkai.parse.identity;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of years, months and days in digits or in Chinese numerals. */
final class PrintedYear {
    /** Four digits, in any notation. */
    static final String FOUR = "[0-9〇○零一二三四五六七八九OoО]{4}";

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final Pattern ZERO = Pattern.compile("[〇○OoО]");

    private PrintedYear() {}

    /** A year since 2008, when reports were first required, in the text of four digits. */
    static OptionalInt of(String four) {
        String digits = digits(four);
        if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(digits);
        return year >= 2008 && year < 2100 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** The first year of the pattern's first group. */
    static OptionalInt find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            OptionalInt year = of(matcher.group(1));
            if (year.isPresent()) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    /** A number below 100: 12, 十二, 二十, 三十一, 元 for one. */
    static OptionalInt small(String text) {
        if (text.equals("元")) {
            return OptionalInt.of(1);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            String digits = digits(text);
            boolean number =
                    !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
        }
        String before = ten == 0 ? "一" : text.substring(0, ten);
        String after = ten == text.length() - 1 ? "零" : text.substring(ten + 1);
        int tens = before.length() == 1 ? NUMERALS.indexOf(before) : -1;
        int ones = after.length() == 1 ? NUMERALS.indexOf(after) : -1;
        return tens < 0 || ones < 0 ? OptionalInt.empty() : OptionalInt.of(tens * 10 + ones);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (char c : ZERO.matcher(text).replaceAll("零").toCharArray()) {
            int numeral = NUMERALS.indexOf(c);
            digits.append(numeral < 0 ? c : (char) ('0' + numeral));
        }
        return digits.toString();
    }
}
