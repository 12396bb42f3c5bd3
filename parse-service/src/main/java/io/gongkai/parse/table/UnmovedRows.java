package io.gongkai.parse.table;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are read as they stand, without a total, though the rows around them were moved under their columns, or they add up one
 * column further: a page that has a column less has it in all of its rows.
 */
final class UnmovedRows {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    private final List<ReadRow> rows;
    private final List<List<CellChoice>> cells;

    /** @param cells what was chosen for the cells of each row */
    UnmovedRows(List<ReadRow> rows, List<List<CellChoice>> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    void doubt() {
        for (int r = 0; r < rows.size(); r++) {
            Alignment unmoved = unmoved(r);
            if (unmoved != null
                    && unmoved.isBlank(TOTAL)
                    && !unmoved.isBlank(TOTAL - 1)
                    && (addsUpFurther(unmoved) || isMoved(r, -1) || isMoved(r, 1))) {
                cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
            }
        }
    }

    private @Nullable Alignment unmoved(int row) {
        ReadRow read = rows.get(row);
        Alignment headed = read.headed();
        return headed != null && read.options().equals(List.of(headed)) ? headed : null;
    }

    private static boolean addsUpFurther(Alignment unmoved) {
        List<@Nullable Token> further = new ArrayList<>(unmoved.cells().subList(0, TOTAL));
        further.addFirst(unmoved.cells().get(TOTAL));
        return !unmoved.sumsUp(0, TOTAL) && new Alignment(further).sumsUp(0, TOTAL);
    }

    /** Whether the next row in that direction that prints figures was moved. */
    private boolean isMoved(int row, int step) {
        for (int r = row + step; r >= 0 && r < rows.size(); r += step) {
            ReadRow read = rows.get(r);
            if (read.printed() != null && read.printed().filled() > 0 && !read.options().isEmpty()) {
                return read.headed() == null || !read.options().contains(read.headed());
            }
        }
        return false;
    }
}
