package io.gongkai.parse.table.header;

import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a table that is cut into cells keep their columns. When rows of one width agree on the place of the first
 * column, a figure's place decides what it is, and not whether its row sums up: a filer who typed it one cell too far did so.
 *
 * <p>Rows of different widths are looked at apart, for a page may have a column more than the one before. Where that is not
 * enough, rows whose labels stand at different depths are, too.
 */
public final class SettledColumns {
    /** So many rows must fill both ends of the columns and sum up there. */
    private static final int LEAST_WITNESSES = 2;

    private final int columns;
    private final Map<Kind, Integer> firsts = new HashMap<>();

    private SettledColumns(int columns) {
        this.columns = columns;
    }

    /**
     * The columns of rows whose last is the sum of the others.
     *
     * @param rows the printed rows, by the address of their row of the form
     */
    public static SettledColumns of(Map<String, PrintedRow> rows, int columns) {
        SettledColumns settled = new SettledColumns(columns);
        settled.settle(rows, (_, row) -> Kind.of(row));
        Map<String, PrintedRow> others = new LinkedHashMap<>(rows);
        others.values().removeIf(row -> settled.firsts.containsKey(Kind.of(row)));
        settled.settle(others, Kind::of);
        return settled;
    }

    /** What rows have in common that keep their columns in the same place; depth and label are −1 where they do not count. */
    private record Kind(int width, int depth, int label) {
        static Kind of(PrintedRow row) {
            return new Kind(SettledColumns.width(row), -1, -1);
        }

        static Kind of(String address, PrintedRow row) {
            int depth = address.length() - address.replace(".", "").length();
            Token label = row.lastWords();
            return new Kind(SettledColumns.width(row), depth, label == null ? -1 : label.column());
        }
    }

    private void settle(Map<String, PrintedRow> rows, BiFunction<String, PrintedRow, Kind> kind) {
        Map<Kind, List<PrintedRow>> groups = new HashMap<>();
        rows.forEach((address, row) -> {
            if (isPlaced(row) && row.filled() > 0) {
                groups.computeIfAbsent(kind.apply(address, row), _ -> new ArrayList<>())
                        .add(row);
            }
        });
        groups.forEach((like, alike) -> {
            Integer first = first(like.width(), alike);
            if (first != null) {
                firsts.put(like, first);
            }
        });
    }

    /** The row's figures under the columns of its like; null if those are not settled, or something stands outside. */
    @Nullable
    public Alignment under(String address, PrintedRow row) {
        if (!isPlaced(row)) {
            return null;
        }
        Integer first = firsts.get(Kind.of(row));
        if (first == null) {
            first = firsts.get(Kind.of(address, row));
        }
        return first == null ? null : Alignment.under(row, first, columns);
    }

    private @Nullable Integer first(int width, List<PrintedRow> rows) {
        Integer found = null;
        for (int first = 0; first + columns <= width; first++) {
            int outside = 0;
            int witnesses = 0;
            int wrong = 0;
            for (PrintedRow row : rows) {
                Alignment way = Alignment.under(row, first, columns);
                if (way == null) {
                    outside++;
                } else if (!way.sumsUp(0, columns - 1)) {
                    wrong++;
                } else if (!way.isBlank(0) && !way.isBlank(columns - 1) && isTelling(way)) {
                    witnesses++;
                }
            }
            if (witnesses >= LEAST_WITNESSES && 5 * outside <= rows.size() && 3 * wrong <= rows.size()) {
                if (found != null || isMoving(rows, first)) {
                    return null;
                }
                found = first;
            }
        }
        return found;
    }

    /** Whether a row sums up one column beside the others only: then a surplus cell moves from row to row. */
    private boolean isMoving(List<PrintedRow> rows, int first) {
        return rows.stream().anyMatch(row -> !sumsUp(row, first) && (sumsUp(row, first - 1) || sumsUp(row, first + 1)));
    }

    private boolean sumsUp(PrintedRow row, int first) {
        Alignment way = Alignment.under(row, first, columns);
        return way != null && way.sumsUp(0, columns - 1);
    }

    /** Zeros sum up anywhere, unless they fill the row. */
    private boolean isTelling(Alignment way) {
        int filled = 0;
        for (int column = 0; column < columns; column++) {
            filled += way.isBlank(column) ? 0 : 1;
        }
        BigDecimal total = way.weight(columns - 1);
        return filled == columns || (total != null && total.signum() != 0);
    }

    /** A digit on a label, or a number among its words, may be a figure that has lost its cell. */
    private static boolean isPlaced(PrintedRow row) {
        return row.ruled() && row.glued() == null && !row.isBroken() && width(row) > 0;
    }

    /** The columns of the grid up to its last figure, blank ones included. */
    public static int width(PrintedRow row) {
        return row.figures().isEmpty() ? 0 : row.figures().getLast().column() + 1;
    }
}
