package io.gongkai.parse.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is printed: 2020年2月15日, 二〇二〇年二月十五日, 2020-02-15. In 20211月1日
 * only 年 is lost, and four digits make the year; where more is lost there is no date.
 *
 * @param date the day
 * @param start index of its first character
 * @param end index behind its last character
 */
record PrintedDate(LocalDate date, int start, int end) {
    private static final String SMALL = "[0-9元〇○零一二三四五六七八九十]{1,3}";
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(" + PrintedYear.FOUR + ")(?:年?(" + SMALL + ")月("
            + SMALL + ")[日号]|([-./])([0-9]{1,2})\\4([0-9]{1,2})(?![0-9]))");

    /** The first date at or after the index; the text has no white space. */
    static Optional<PrintedDate> find(String text, int from) {
        Matcher matcher = DATE.matcher(text);
        int at = from;
        while (at <= text.length() && matcher.find(at)) {
            boolean numbered = matcher.group(5) != null;
            Optional<LocalDate> date =
                    date(matcher.group(1), matcher.group(numbered ? 5 : 2), matcher.group(numbered ? 6 : 3));
            if (date.isPresent()) {
                return Optional.of(new PrintedDate(date.get(), matcher.start(), matcher.end()));
            }
            at = matcher.end();
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        OptionalInt y = PrintedYear.of(year);
        OptionalInt m = PrintedYear.small(month);
        OptionalInt d = PrintedYear.small(day);
        if (y.isEmpty() || m.isEmpty() || d.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
