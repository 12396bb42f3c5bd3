package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;

/**
 * Rows that are read without a total, though the last figure is the sum of the others, or though they stand as they are printed where
 * the rows around them were moved: a page that has a column less has it in all of its rows.
 */
public final class UnmovedRows {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    private final List<ReadRow> rows;
    private final List<List<CellChoice>> cells;

    /** @param cells what was chosen for the cells of each row */
    public UnmovedRows(List<ReadRow> rows, List<List<CellChoice>> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    public void doubt() {
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.get(r);
            boolean unmoved = row.headed() != null && row.options().equals(List.of(row.headed()));
            if (isWithoutTotal(row) && (addsUp(row) || (unmoved && (isMoved(r, -1) || isMoved(r, 1))))) {
                cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
            }
        }
    }

    private static boolean isWithoutTotal(ReadRow row) {
        Alignment only = row.options().size() == 1 ? row.options().getFirst() : null;
        return only != null && only.isBlank(TOTAL) && !only.isBlank(TOTAL - 1);
    }

    /** Whether what it prints last is the sum of the rest, though it does not stand where sums do. */
    private static boolean addsUp(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null && printed.filled() > 1 && printed.addsUp() && !row.sumsUp();
    }

    /** Whether the next row in that direction that prints figures was moved. */
    private boolean isMoved(int row, int step) {
        for (int r = row + step; r >= 0 && r < rows.size(); r += step) {
            ReadRow read = rows.get(r);
            if (read.printed() != null
                    && read.printed().filled() > 0
                    && !read.options().isEmpty()) {
                return read.headed() == null || !read.options().contains(read.headed());
            }
        }
        return false;
    }
}
