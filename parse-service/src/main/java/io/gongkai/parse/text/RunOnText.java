package io.gongkai.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole report on one line, as programs leave it that join the texts of a page with a blank, a tab or a stroke, and take them for one
 * paragraph. What stands between the names of the columns parts everything else, too: each piece becomes a line of its own, so
 * that headings, the title and the date begin lines again. Positions keep the offsets of the original; their lines count the pieces.
 */
final class RunOnText {
    /** Longer than a row of any table, and than most paragraphs. */
    private static final int LEAST_CHARACTERS = 1000;

    private static final String COLUMN = "商业企业";

    /** The names of columns that follow each other, and what parts them. */
    private static final Pattern COLUMNS =
            Pattern.compile(COLUMN + "((?:\\s*[|｜│])+\\s*|\\s+)科研机构(?:(?:\\s*[|｜│])+\\s*|\\s+)社会公益组织");

    /** A number that a blank parts from its heading. */
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十]{1,2}|第[一二三四五六七八九十]部分");

    private static final int LONGEST_NUMBER = 4;

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
        if (to - from < LEAST_CHARACTERS) {
            return text;
        }
        int outcome = text.indexOf(OUTCOME, column);
        Matcher columns = COLUMNS.matcher(text).region(column, to);
        boolean whole = outcome >= 0 && outcome < to && columns.lookingAt();
        return whole ? unfolded(text, from, to, columns.group(1)) : text;
    }

    private static String unfolded(String text, int from, int to, String parting) {
        char mark = mark(parting);
        // cells of which some are empty are those of a table that keeps its rows
        if (mark == '\t' && text.substring(from, to).contains("\t\t")) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != mark) {
                continue;
            }
            boolean last = i + 1 == to || text.charAt(i + 1) != mark;
            if (mark != ' ' || (last && !isNumber(text, start, i))) {
                lines.setCharAt(i, '\n');
            }
            start = i + 1;
        }
        return lines.toString();
    }

    private static boolean isNumber(String text, int from, int to) {
        return to - from <= LONGEST_NUMBER
                && NUMBER.matcher(text).region(from, to).matches();
    }

    /** The stroke or the tab, or else the last blank. */
    private static char mark(String parting) {
        String visible = parting.strip();
        return visible.isEmpty() ? parting.charAt(parting.length() - 1) : visible.charAt(0);
    }
}
