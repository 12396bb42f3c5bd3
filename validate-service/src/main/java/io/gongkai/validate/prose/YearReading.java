package io.gongkai.validate.prose;

import org.jspecify.annotations.Nullable;

/** The year that words speak of. What is only compared with does not count, nor where something was carried over from. */
final class YearReading {
    private static final String DIGITS = "0123456789";

    private final String text;
    private final @Nullable Integer reportYear;

    YearReading(String text, @Nullable Integer reportYear) {
        this.text = text;
        this.reportYear = reportYear;
    }

    /** Null if the report year is not known, and none is named. */
    @Nullable
    Integer between(int from, int to) {
        Integer year = reportYear;
        Integer outside = year; // 办结10件（上年5件）: what brackets tell holds in them
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            if (letter == '《') {
                int close = text.indexOf('》', at, to);
                at = close < 0 ? at : close;
            } else if (letter == '（') {
                outside = year;
            } else if (letter == '）') {
                year = outside;
            } else if (letter == '年' && !isAside(from, at)) {
                year = named(from, at, year);
            }
        }
        return year;
    }

    private @Nullable Integer named(int from, int at, @Nullable Integer otherwise) {
        Integer printed = printed(from, at);
        if (printed != null) {
            Integer first = firstOfSeveral(from, at);
            return first == null ? printed : first;
        }
        char before = at > from ? text.charAt(at - 1) : ' ';
        if ((isPast(before) || isOneYearAgo(from, at)) && reportYear != null) {
            return reportYear - 1;
        }
        boolean whole = before == '全' && at - 2 >= from && "年度".indexOf(text.charAt(at - 2)) >= 0; // 2023年全年
        return "今本全".indexOf(before) >= 0 && !whole ? reportYear : otherwise;
    }

    private static boolean isPast(char before) {
        return "去上前往".indexOf(before) >= 0;
    }

    /** 上一年. */
    private boolean isOneYearAgo(int from, int at) {
        return at - 2 >= from && text.charAt(at - 1) == '一' && "上前".indexOf(text.charAt(at - 2)) >= 0;
    }

    /** 较2023年, 与上年同期, 上年结转. */
    private boolean isAside(int from, int at) {
        int start = printed(from, at) != null ? at - 4 : isOneYearAgo(from, at) ? at - 2 : at - 1;
        boolean past = start >= from && isPast(text.charAt(start)); // 去年同期收到5件 is told of last year
        int end = text.startsWith("度", at + 1) ? at + 2 : at + 1;
        return (start > from && "较比与同和".indexOf(text.charAt(start - 1)) >= 0)
                || text.startsWith("相比", end)
                || (text.startsWith("同期", end) && !past)
                || text.startsWith("结转", end)
                || text.startsWith("结转", start - 2)
                || text.startsWith("结转至", start - 3)
                || text.startsWith("结转到", start - 3);
    }

    /** 2021至2024年: not the report year alone. */
    private @Nullable Integer firstOfSeveral(int from, int at) {
        int link = at - 5;
        boolean several = link >= from && "至到—-－~".indexOf(text.charAt(link)) >= 0;
        int end = several && text.charAt(Math.max(from, link - 1)) == '年' ? link - 1 : link;
        Integer first = several ? printed(from, end) : null;
        return reportYear != null && reportYear.equals(first) ? null : first;
    }

    private @Nullable Integer printed(int from, int end) {
        if (end - 4 < from || (end - 5 >= from && DIGITS.indexOf(text.charAt(end - 5)) >= 0)) {
            return null;
        }
        int number = 0;
        for (int at = end - 4; at < end; at++) {
            int digit = DIGITS.indexOf(text.charAt(at));
            if (digit < 0) {
                return null;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
