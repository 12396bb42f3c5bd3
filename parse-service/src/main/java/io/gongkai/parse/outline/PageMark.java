package io.gongkai.parse.outline;

import io.gongkai.parse.label.Lettering;
import java.util.regex.Pattern;

/** What an extractor left among the lines of what a page has on its edges: {@code - 4 -}, {@code — 5 —}, 第3页 共5页, a browser's address. */
public final class PageMark {
    private static final int LONGEST = 24;
    private static final Pattern MARK =
            Pattern.compile("[-\u2010-\u2015\u2212_~\u00B7.]{1,4}\\d{1,4}[-\u2010-\u2015\u2212_~\u00B7.]{1,4}"
                    + "|第?\\d{1,4}页(?:[/,，]?共?\\d{1,4}页)?|第[一二三四五六七八九十]{1,3}页|\\d{1,4}/\\d{1,4}页?"
                    + "|(?i:page|p\\.?)\\d{1,4}(?:(?i:of|/)\\d{1,4})?");
    private static final String BEGINNINGS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_~\u00B7.第pP";
    private static final Pattern IN_CELL =
            Pattern.compile("[-\u2010-\u2015\u2212]{1,4}[1-9]\\d{0,2}[-\u2010-\u2015\u2212]{1,4}"
                    + "|第[1-9]\\d{0,2}页(?:[/,，]?共?[1-9]\\d{0,2}页)?");
    private static final Pattern BROWSER = Pattern.compile("(?:https?|file)://\\S+\\s+\\d{1,3}/\\d{1,3}\\s*"
            + "|\\d{1,2}/\\d{1,2}/\\d{2}, \\d{1,2}:\\d{2}\\s?[AP]M\\b.*"
            + "|\\d{4}/\\d{1,2}/\\d{1,2} \\d{1,2}:\\d{2}\\s{2,}[^:：]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private PageMark() {}

    /** Whether the line is a page number, by its dashes or words, or what a browser prints beside the page. */
    public static boolean is(String line) {
        return matches(line, MARK) || isOfBrowser(line);
    }

    /** What a browser prints above and below each page: the day and time before the title, the address before the page's number. */
    private static boolean isOfBrowser(String line) {
        int first = 0;
        while (first < line.length() && Lettering.isVoid(line.charAt(first))) {
            first++;
        }
        if (first == line.length()) {
            return false;
        }
        char begins = line.charAt(first);
        boolean mayBe = begins == 'h' || begins == 'f' || (begins >= '0' && begins <= '9');
        return mayBe && BROWSER.matcher(line).region(first, line.length()).matches();
    }

    /** Whether a cell holds a page number and can hold no figure: other marks and noughts may be a figure that was misread. */
    public static boolean fills(String cell) {
        return matches(cell, IN_CELL);
    }

    /** Whether the line is a bare number, which among prose is that of a page. */
    public static boolean isBareNumber(String line) {
        return matches(line, NUMBER);
    }

    /** Whether a page mark of dashes or words may begin so; it spares prose the pattern. */
    private static boolean mayBegin(char first) {
        return (first >= '0' && first <= '9') || BEGINNINGS.indexOf(first) >= 0;
    }

    /** White space does not count: a page number may stand anywhere on its line. */
    private static boolean matches(String line, Pattern pattern) {
        int first = 0;
        while (first < line.length() && Lettering.isVoid(line.charAt(first))) {
            first++;
        }
        if (first == line.length() || !mayBegin(Lettering.spelt(line.charAt(first)))) {
            return false;
        }
        String spelt = Lettering.spelt(line);
        return spelt.length() <= LONGEST && pattern.matcher(spelt).matches();
    }
}
