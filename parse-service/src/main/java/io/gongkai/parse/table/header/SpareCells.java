package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Empty cells that hang on the ends of some rows of text, as sheets export them: longer and shorter rows take turns all over the
 * table, where a page that has a column more has it in all of its rows; and none of the longer ones prints what a surplus cell would
 * have pushed beyond the last column, though the shorter ones print totals there.
 */
final class SpareCells {
    private static final int LEAST_LONGER = 6;
    private static final int LEAST_SHORTER = 2;

    /** So often a longer row follows a shorter one or the other way round. */
    private static final int LEAST_TURNS = 4;

    private SpareCells() {}

    /** @param end the column behind the last of the header */
    static boolean stand(Collection<PrintedRow> printed, int end) {
        List<PrintedRow> rows = printed.stream()
                .filter(row -> row.ruled() && !row.markedUp() && row.filled() > 0)
                .sorted(Comparator.comparingInt(PrintedRow::line))
                .toList();
        int longer = 0;
        int shorter = 0;
        int totals = 0;
        int turns = 0;
        boolean before = false;
        for (PrintedRow row : rows) {
            int width = SettledColumns.width(row);
            if (width < end || ColumnHeader.printsBehind(row, end)) {
                return false;
            }
            boolean isLonger = width > end;
            turns += longer + shorter > 0 && isLonger != before ? 1 : 0;
            longer += isLonger ? 1 : 0;
            shorter += isLonger ? 0 : 1;
            totals += !isLonger && printsIn(row, end - 1) ? 1 : 0;
            before = isLonger;
        }
        return longer >= LEAST_LONGER && shorter >= LEAST_SHORTER && 2 * totals > shorter && turns >= LEAST_TURNS;
    }

    private static boolean printsIn(PrintedRow row, int column) {
        return row.figures().stream().anyMatch(token -> !token.isBlank() && token.column() == column);
    }
}
