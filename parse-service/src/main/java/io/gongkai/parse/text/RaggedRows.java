package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.List;

/**
 * Rows between separators that have only their own cells, and so not as many as those around them: labels, and behind them figures
 * or empty cells up to the end. A text has such rows if several of them have many figures.
 */
final class RaggedRows {
    private static final int LEAST_FIGURES = 5;
    private static final int LEAST_ROWS = 3;

    /** The row of the disputes has no label. */
    private static final int FIGURES_WITHOUT_LABEL = 15;

    /** Nothing is longer that has a label and figures between separators. */
    private static final int LONGEST = 300;

    /** So many digits follow a comma within a number. */
    private static final int GROUPED_DIGITS = 3;

    private RaggedRows() {}

    /** Whether the text has rows of many figures between such separators. */
    static boolean stand(String text, int from, int to, char separator) {
        int rows = 0;
        int at = text.indexOf(separator, from, to);
        while (at >= 0 && rows < LEAST_ROWS) {
            int end = TextLines.endOfLine(text, at, to);
            int figures = 0;
            int behind = end;
            int before = text.lastIndexOf(separator, end - 1);
            while (before >= at && isFigure(text.substring(before + 1, behind))) {
                figures++;
                behind = before;
                before = before == at ? -1 : text.lastIndexOf(separator, before - 1);
            }
            rows += figures >= LEAST_FIGURES ? 1 : 0;
            at = text.indexOf(separator, end, to);
        }
        return rows >= LEAST_ROWS;
    }

    /** Whether the cells are such a row. */
    static boolean is(List<Cell> cells) {
        int labels = 0;
        while (labels < cells.size() && !isFigure(cells.get(labels).text())) {
            String label = cells.get(labels).text();
            if (label.length() > LONGEST || label.indexOf('。') >= 0) {
                return false;
            }
            labels++;
        }
        List<Cell> figures = cells.subList(labels, cells.size());
        if (!figures.stream().allMatch(cell -> isFigure(cell.text()))) {
            return false;
        }
        return labels == 0
                ? figures.size() == FIGURES_WITHOUT_LABEL
                : !figures.isEmpty()
                        && !isGrouped(
                                cells.get(labels - 1).text(), figures.getFirst().text());
    }

    /** Whether the separator stands within a number: 公开1,234. */
    private static boolean isGrouped(String label, String figure) {
        return !label.isEmpty()
                && Lettering.isDigit(label.charAt(label.length() - 1))
                && figure.length() == GROUPED_DIGITS;
    }

    private static boolean isFigure(String cell) {
        return cell.length() <= LONGEST && !(CellReading.read(cell) instanceof Printed.Words);
    }
}
