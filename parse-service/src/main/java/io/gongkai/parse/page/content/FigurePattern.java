package io.gongkai.parse.page.content;

import java.util.regex.Pattern;

/** What looks like a figure of a table, so that it shows where a column is. */
public final class FigurePattern {
    private static final Pattern FIGURE = Pattern.compile(
            "(?:增加?|减少?)?[+\\-＋－−]?[\\d０-９][\\d０-９,，.．]*(?:件|条|项|个|次|元|万元|%)?[\u00B9\u00B2\u00B3\u2070-\u2079]*\uFFFD?|\uFFFD|[/／\\\\\\-－—–]{1,2}|无|〇");
    private static final Pattern ENUMERATOR = Pattern.compile("[\\d０-９]{1,2}[.．、]");

    /** What other figures begin with than digits. Nearly all text is told by it to be none. */
    private static final String BEGINNINGS = "增减+-＋－−\uFFFD/／\\—–无〇";

    private FigurePattern() {}

    public static boolean isDigit(String glyph) {
        return Character.isDigit(glyph.charAt(0));
    }

    public static boolean matches(String text) {
        return isNumber(text)
                || (mayBegin(text)
                        && FIGURE.matcher(text).matches()
                        && !ENUMERATOR.matcher(text).matches());
    }

    /** As most figures are. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean mayBegin(String text) {
        return !text.isEmpty() && (isDigit(text) || BEGINNINGS.indexOf(text.charAt(0)) >= 0);
    }
}
