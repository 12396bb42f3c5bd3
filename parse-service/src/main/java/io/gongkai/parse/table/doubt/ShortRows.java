package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.sum.RequestSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of requests with fewer cells than the table has columns. What is missing may be the last of them, as where a page was cut at its
 * edge: then its total is not known, and the row adds up whatever it prints. Only the columns can tell that it is not.
 */
public final class ShortRows {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    private final DoubtedRows rows;

    /** The rows that have too few cells as they are without the last, by row. */
    private final Map<Integer, Alignment> cut = new HashMap<>();

    public ShortRows(DoubtedRows rows) {
        this.rows = rows;
        for (int r = 0; r < rows.size(); r++) {
            Alignment own = cut(rows.row(r));
            if (own != null) {
                cut.put(r, own);
            }
        }
        long lacking = cut.values().stream().map(ShortRows::lacking).distinct().count();
        if (lacking > 1) {
            cut.clear(); // blanks leave no cells in such a table, and the last is printed
        }
    }

    private static long lacking(Alignment way) {
        return way.cells().stream().filter(Objects::isNull).count();
    }

    /** Doubts those that may have lost their last cells, all together or one alone, as far as the columns tell. */
    public void doubt() {
        if (cut.isEmpty()) {
            return;
        }
        int wrong = wrongColumns(Set.of());
        boolean together = wrongColumns(cut.keySet()) <= wrong;
        cut.forEach((row, way) -> {
            boolean mayBe = together || wrongColumns(Set.of(row)) <= wrong;
            if (mayBe && rows.row(row).sumsUp()) {
                rows.doubt(row, way);
            } else if (mayBe) {
                rows.doubtOrder(row); // what is missing is a number, and may stand anywhere
            }
        });
    }

    /** What the row prints in its cells, without the last ones; null if it has all of them. */
    private static @Nullable Alignment cut(ReadRow row) {
        PrintedRow printed = row.printed();
        if (printed == null || !printed.ruled() || printed.source().page() != null || printed.filled() == 0) {
            return null;
        }
        if (row.options().isEmpty()
                || !row.options().stream().allMatch(way -> way.cells().contains(null))) {
            return null;
        }
        List<@Nullable Token> cells = new ArrayList<>(row.options().getFirst().cells());
        cells.removeIf(Objects::isNull);
        while (cells.size() <= TOTAL) {
            cells.add(null);
        }
        return new Alignment(cells);
    }

    /** The columns of parts that do not add up, some rows without their last cells; without those that are not known. */
    private int wrongColumns(Set<Integer> cutRows) {
        int wrong = 0;
        for (int column = 0; column < TOTAL; column++) {
            RequestSums sums = RequestSums.ZERO;
            for (int r = 0; r < rows.size() && sums != null; r++) {
                Alignment way = cutRows.contains(r) ? cut.get(r) : null;
                BigDecimal weight = weight(r, column);
                BigDecimal counted = way == null ? weight : way.weight(column);
                sums = weight == null || counted == null
                        ? null
                        : sums.with(rows.row(r).row().part(), counted);
            }
            wrong += sums == null || sums.areEven() ? 0 : 1;
        }
        return wrong;
    }

    /** What the row counts in the column however it is read; null if it is not known. */
    private @Nullable BigDecimal weight(int row, int column) {
        BigDecimal common = null;
        for (Alignment way : rows.row(row).options()) {
            BigDecimal weight = way.weight(column);
            if (weight == null || (common != null && common.compareTo(weight) != 0)) {
                return null;
            }
            common = weight;
        }
        return common;
    }
}
