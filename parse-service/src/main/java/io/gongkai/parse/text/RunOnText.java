package io.gongkai.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole report on one line, as programs leave it that join the texts of a page with a blank, a tab or a stroke, and take them for one
 * paragraph. What stands between the names of the columns parts everything else, too: each piece becomes a line of its own, so
 * that headings, the title and the date begin lines again.
 */
final class RunOnText {
    /** Longer than a row of any table, and than most paragraphs. */
    private static final int LEAST_CHARACTERS = 1000;

    private static final String COLUMN = "商业企业";

    /** The names of columns that follow each other, and what parts them. */
    private static final Pattern COLUMNS = Pattern.compile(COLUMN + "(\\s*[|｜│]\\s*|\\s+)科研机构\\1社会公益组织");

    private static final String OUTCOME = "结果维持";

    private RunOnText() {}

    /** The text, character for character, with ends of lines where such a line has its marks. */
    static String unfolded(String text) {
        int column = text.indexOf(COLUMN);
        if (column < 0) {
            return text;
        }
        int from = column;
        while (from > 0 && !TextLines.isBreak(text.charAt(from - 1))) {
            from--;
        }
        int to = TextLines.endOfLine(text, column, text.length());
        int outcome = text.indexOf(OUTCOME, column);
        Matcher columns = COLUMNS.matcher(text).region(column, to);
        boolean whole = to - from >= LEAST_CHARACTERS && outcome >= 0 && outcome < to;
        return whole && columns.lookingAt() ? unfolded(text, from, to, columns.group(1)) : text;
    }

    private static String unfolded(String text, int from, int to, String parting) {
        char mark = mark(parting);
        // cells of which some are empty are those of a table that keeps its rows
        if (mark == '\t' && text.substring(from, to).contains("\t\t")) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to || text.charAt(i + 1) != mark;
            if (text.charAt(i) == mark && (mark != ' ' || last)) {
                lines.setCharAt(i, '\n');
            }
        }
        return lines.toString();
    }

    /** The stroke or the tab, or else the last blank. */
    private static char mark(String parting) {
        String visible = parting.strip();
        return visible.isEmpty() ? parting.charAt(parting.length() - 1) : visible.charAt(0);
    }
}
