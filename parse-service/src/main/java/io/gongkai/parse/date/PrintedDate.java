package io.gongkai.parse.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is printed: 2020年2月15日, 二〇二〇年二月十五日, 2020-02-15, 2020.2.15, with the day of the week behind it or not; or eight
 * digits that are the whole of a text, 20200215. One of its characters may be lost (20211月1日, 2021年215日) as long as a single day
 * is left that it can be; where two days are possible there is no date.
 *
 * @param date the day
 * @param start index of its first character
 * @param end index behind its last character
 */
public record PrintedDate(LocalDate date, int start, int end) {
    private static final String SEPARATORS = "-./—–‐−~";
    private static final int YEAR = 4;
    private static final int MOST_NUMERALS = 5;
    /** Those of a date without anything between them. */
    private static final int DIGITS = 8;

    private static final Pattern DAY_OF_WEEK =
            Pattern.compile("\\((?:星期|周|礼拜)[一二三四五六日天](?:\\)|$)|(?:星期|周)[一二三四五六日天](?!\\p{IsHan})");

    /** The first date at or after the index; the text is in ordinary forms and has no white space. */
    public static Optional<PrintedDate> find(String text, int from) {
        for (int i = from; i + YEAR < text.length(); i++) {
            Optional<PrintedDate> date = at(text, i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The date that begins at the index. */
    public static Optional<PrintedDate> at(String text, int index) {
        boolean begins = index + YEAR < text.length()
                && PrintedYear.begins(text, index)
                && (index == 0 || !isDigit(text.charAt(index - 1)));
        return begins ? Optional.ofNullable(read(text, index)).map(date -> date.withDayOfWeek(text)) : Optional.empty();
    }

    private PrintedDate withDayOfWeek(String text) {
        if (end == text.length() || "(星周".indexOf(text.charAt(end)) < 0) {
            return this;
        }
        Matcher day = DAY_OF_WEEK.matcher(text).region(end, text.length());
        return day.lookingAt() ? new PrintedDate(date, start, day.end()) : this;
    }

    private static @Nullable PrintedDate read(String text, int start) {
        OptionalInt year = PrintedYear.of(text.substring(start, start + YEAR));
        if (year.isEmpty()) {
            return null;
        }
        int at = start + YEAR;
        if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            return separated(text, start, year.getAsInt());
        }
        if (start == 0 && text.length() == DIGITS && digits(text, 0, DIGITS) == DIGITS) {
            LocalDate date = date(
                    year.getAsInt(),
                    PrintedYear.small(text.substring(at, at + 2)),
                    PrintedYear.small(text.substring(at + 2)));
            return date == null ? null : new PrintedDate(date, start, DIGITS);
        }
        boolean named = text.charAt(at) == '年';
        int month = named ? at + 1 : at;
        int behind = numerals(text, month);
        if (behind == month || behind == text.length()) {
            return null;
        }
        char mark = text.charAt(behind);
        if (mark == '月') {
            return withDay(text, start, year.getAsInt(), text.substring(month, behind), behind + 1);
        }
        return named && isDay(mark) ? withoutMonthMark(text, start, year.getAsInt(), month, behind) : null;
    }

    private static @Nullable PrintedDate withDay(String text, int start, int year, String month, int from) {
        int end = numerals(text, from);
        boolean marked = end < text.length() && isDay(text.charAt(end));
        if (!marked && end < text.length()) {
            return null;
        }
        LocalDate date = date(year, PrintedYear.small(month), PrintedYear.small(text.substring(from, end)));
        return date == null ? null : new PrintedDate(date, start, marked ? end + 1 : end);
    }

    /** 2021年215日: the month and the day, parted in the only way that makes a date. */
    private static @Nullable PrintedDate withoutMonthMark(String text, int start, int year, int from, int to) {
        LocalDate only = null;
        for (int cut = from + 1; cut < to; cut++) {
            LocalDate date = date(
                    year, PrintedYear.small(text.substring(from, cut)), PrintedYear.small(text.substring(cut, to)));
            if (date != null && only != null) {
                return null;
            }
            only = date == null ? only : date;
        }
        return only == null ? null : new PrintedDate(only, start, to + 1);
    }

    /** 2020-02-15, with or without a time of day behind it: white space between them is gone (2020-02-1509:30). */
    private static @Nullable PrintedDate separated(String text, int start, int year) {
        char separator = text.charAt(start + YEAR);
        int month = start + YEAR + 1;
        int behind = digits(text, month, 2);
        if (behind == month || behind >= text.length() || text.charAt(behind) != separator) {
            return null;
        }
        int day = behind + 1;
        int end = digits(text, day, 2);
        boolean more = end < text.length() && isDigit(text.charAt(end));
        if (end == day || (more && !isTime(text, end))) {
            return null;
        }
        LocalDate date = date(
                year, PrintedYear.small(text.substring(month, behind)), PrintedYear.small(text.substring(day, end)));
        return date == null ? null : new PrintedDate(date, start, end);
    }

    private static boolean isTime(String text, int from) {
        int hour = digits(text, from, 2);
        return hour < text.length() && text.charAt(hour) == ':' && digits(text, hour + 1, 2) == hour + 3;
    }

    private static @Nullable LocalDate date(int year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty() || day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(year, month.getAsInt(), day.getAsInt());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int numerals(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + MOST_NUMERALS && PrintedYear.isNumeral(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int digits(String text, int from, int most) {
        int at = from;
        while (at < text.length() && at < from + most && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDay(char c) {
        return c == '日' || c == '号';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
