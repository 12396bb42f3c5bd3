package io.gongkai.parse.outline;

import io.gongkai.parse.label.Lettering;
import org.jspecify.annotations.Nullable;

/**
 * The number that a line begins with.
 *
 * @param style how it is written
 * @param value 0 where it is Roman
 * @param end index of the first character behind it and its punctuation
 */
public record Numbering(Style style, int value, int end) {
    private static final String CHINESE = "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾";
    private static final int TEN = 10;
    private static final String ROMAN = "IVX";
    private static final String STOPS = "、.．,，:：";
    private static final String UNUSUAL_STOPS = ");。·丶";
    private static final String MARKS = "■●◆▲★□◇▪•·►▶➢※◎";
    private static final int MOST_DIGITS = 3;

    /** How a level of headings is numbered; 一、 is the form's own. */
    public enum Style {
        /** 一、 */
        CHINESE,
        /** 第一部分, 第一章. */
        PART,
        /** （一）. */
        BRACKETS,
        /** 1. or 1、. */
        ARABIC,
        /** I. or Ⅰ、. */
        ROMAN,
        /** 一）, 一；, 01 or ■ 一、: a style only where several headings of a report have it. */
        UNUSUAL
    }

    /** The number at the beginning of the text, which has no white space there; null if there is none. */
    public static @Nullable Numbering at(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char first = Lettering.folded(text.charAt(0));
        if (first == '第') {
            return part(text);
        }
        if (first == '(') {
            return brackets(text);
        }
        if (CHINESE.indexOf(first) >= 0) {
            return stopped(text, Style.CHINESE, CHINESE);
        }
        if (first >= '0' && first <= '9') {
            return stopped(text, Style.ARABIC, "0123456789");
        }
        if (ROMAN.indexOf(first) >= 0 || (text.charAt(0) >= '\u2160' && text.charAt(0) <= '\u2169')) {
            return stopped(text, Style.ROMAN, "IVX\u2160\u2161\u2162\u2163\u2164\u2165\u2166\u2167\u2168\u2169");
        }
        return null;
    }

    /** The number of what may be a heading, which has one in an unusual style too; null if there is none. */
    public static @Nullable Numbering ofHeading(String text) {
        Numbering usual = at(text);
        if (usual != null || text.isEmpty()) {
            return usual;
        }
        int from = MARKS.indexOf(text.charAt(0)) < 0 ? 0 : skipBlanks(text, 1);
        Numbering marked = from == 0 ? null : at(text.substring(from));
        return marked == null ? unusual(text, from) : new Numbering(Style.UNUSUAL, marked.value(), from + marked.end());
    }

    private static @Nullable Numbering unusual(String text, int from) {
        int arabic = digits(text, from, "0123456789");
        int digits = Math.max(arabic, digits(text, from, CHINESE));
        int at = skipBlanks(text, digits);
        if (digits == from || at >= text.length()) {
            return null;
        }
        boolean stopped = UNUSUAL_STOPS.indexOf(Lettering.folded(text.charAt(at))) >= 0;
        boolean padded = arabic == from + 2 && text.charAt(from) == '0';
        boolean parted = padded || (arabic > from && at > digits);
        return stopped || parted
                ? new Numbering(Style.UNUSUAL, value(text, from, digits), stopped ? skipBlanks(text, at + 1) : at)
                : null;
    }

    private static @Nullable Numbering part(String text) {
        int digits = digits(text, 1, CHINESE);
        int at = skipBlanks(text, digits);
        if (digits == 1 || at >= text.length()) {
            return null;
        }
        if (text.startsWith("部分", at)) {
            return new Numbering(Style.PART, value(text, 1, digits), skipStops(text, at + 2));
        }
        char kind = text.charAt(at);
        if (kind == '章' || kind == '节') {
            return new Numbering(Style.PART, value(text, 1, digits), skipStops(text, at + 1));
        }
        return STOPS.indexOf(kind) < 0 ? null : new Numbering(Style.PART, value(text, 1, digits), skipStops(text, at));
    }

    private static @Nullable Numbering brackets(String text) {
        int from = skipBlanks(text, 1);
        int digits = Math.max(digits(text, from, CHINESE), digits(text, from, "0123456789"));
        int at = skipBlanks(text, digits);
        if (digits == from || at >= text.length() || Lettering.folded(text.charAt(at)) != ')') {
            return null;
        }
        return new Numbering(Style.BRACKETS, value(text, from, digits), skipStops(text, at + 1));
    }

    private static @Nullable Numbering stopped(String text, Style style, String numerals) {
        int digits = digits(text, 0, numerals);
        int at = skipBlanks(text, digits);
        if (at >= text.length()) {
            return null;
        }
        if (STOPS.indexOf(text.charAt(at)) < 0) {
            boolean blank = at > digits && style == Style.CHINESE;
            return blank ? new Numbering(style, value(text, 0, digits), at) : null;
        }
        boolean decimal = style == Style.ARABIC && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return decimal ? null : new Numbering(style, value(text, 0, digits), skipStops(text, at));
    }

    private static int digits(String text, int from, String numerals) {
        int at = from;
        while (at < text.length()
                && at < from + MOST_DIGITS
                && (numerals.indexOf(text.charAt(at)) >= 0
                        || numerals.indexOf(Lettering.folded(text.charAt(at))) >= 0)) {
            at++;
        }
        return at;
    }

    private static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = Lettering.folded(text.charAt(i));
            int digit = CHINESE.indexOf(c) % TEN + 1;
            if (c >= '0' && c <= '9') {
                value = TEN * value + c - '0';
            } else if (digit == TEN) {
                value = TEN * Math.max(1, value);
            } else {
                value += digit;
            }
        }
        return value;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Lettering.isVoid(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One stop, and white space around it. */
    private static int skipStops(String text, int from) {
        int at = skipBlanks(text, from);
        if (at < text.length() && STOPS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return skipBlanks(text, at);
    }
}
