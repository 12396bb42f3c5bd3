package io.gongkai.parse.table.forming;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;

/**
 * Rows of cells that have only their own, labels first, and are filled up at their ends to the length of the longest: those with more
 * labels print a last figure there, and all others have as many empty cells more as they have labels less.
 */
public final class FilledUpRows {
    private static final int LEAST_TOTALS = 2;
    private static final int LEAST_FILLED_UP = 6;

    private FilledUpRows() {}

    /**
     * The rows without what fills them up.
     *
     * @param width how many columns the form has
     */
    public static List<PrintedRow> shortened(List<PrintedRow> printed, int width) {
        List<PrintedRow> rows = printed.stream().filter(FilledUpRows::isRow).toList();
        int labels = rows.stream().mapToInt(row -> row.labels().size()).max().orElse(0);
        int longest = 0;
        int totals = 0;
        for (PrintedRow row : rows) {
            int filling = labels - row.labels().size();
            if (!isOfOwnCells(row) || row.figures().size() != width + filling || !endsBlank(row, filling)) {
                return printed;
            }
            longest += filling == 0 ? 1 : 0;
            totals += filling == 0 && !row.figures().getLast().isBlank() ? 1 : 0;
        }
        boolean told = totals >= LEAST_TOTALS && rows.size() - longest >= LEAST_FILLED_UP;
        return told
                ? printed.stream()
                        .map(row -> isRow(row) ? row.with(row.figures().subList(0, width)) : row)
                        .toList()
                : printed;
    }

    private static boolean isRow(PrintedRow row) {
        return row.filled() > 0 && row.ruled() && !row.labels().isEmpty();
    }

    /** Whether labels begin the row, one in each cell, and figures follow. */
    private static boolean isOfOwnCells(PrintedRow row) {
        int column = 0;
        for (Token label : row.labels()) {
            if (label.column() != column++) {
                return false;
            }
        }
        for (Token figure : row.figures()) {
            if (figure.column() != column++) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsBlank(PrintedRow row, int cells) {
        int size = row.figures().size();
        return row.figures().subList(Math.max(0, size - cells), size).stream().allMatch(Token::isBlank);
    }
}
