package io.gongkai.parse.page.content;

import java.util.regex.Pattern;

/** What looks like a figure of a table, so that it shows where a column is. */
public final class FigurePattern {
    private static final Pattern FIGURE = Pattern.compile(
            "(?:增加?|减少?)?[+\\-＋－−]?[\\d０-９][\\d０-９,，.．]*(?:件|条|项|个|次|元|万元|%)?[\u00B9\u00B2\u00B3\u2070-\u2079]*\uFFFD?|\uFFFD|[/／\\\\\\-－—–]{1,2}|无|〇");
    private static final Pattern ENUMERATOR = Pattern.compile("[\\d０-９]{1,2}[.．、]");

    private FigurePattern() {}

    public static boolean isDigit(String glyph) {
        return Character.isDigit(glyph.charAt(0));
    }

    public static boolean matches(String text) {
        return FIGURE.matcher(text).matches() && !ENUMERATOR.matcher(text).matches();
    }
}
