package io.gongkai.parse.table.sum;

import io.gongkai.parse.form.RequestPart;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses, across all rows of the requests table, the alignments with which its columns add up: all of them, or all but one or two. */
public final class ColumnSums {
    /** One wrong figure makes one column wrong; one that stands beside its own cell, or two that changed places, two. */
    private static final int[] WRONG_TOGETHER = {0b1, 0b11};

    private final List<ReadRow> rows;
    private final int columns;

    /** Columns in which every result and 总计 have a number or a blank, in all their alignments. */
    private final boolean[] resultsKnown;

    /** Columns in which the four rows of the balance have. */
    private final boolean[] balanceKnown;

    private ColumnSums(List<ReadRow> rows) {
        this.rows = rows;
        this.columns = rows.getFirst().row().cells().size();
        this.resultsKnown = new boolean[columns];
        this.balanceKnown = new boolean[columns];
        Arrays.fill(resultsKnown, rows.stream().anyMatch(row -> row.row().part() == RequestPart.RESULT));
        Arrays.fill(balanceKnown, true);
        for (ReadRow row : rows) {
            RequestPart part = row.row().part();
            for (int column = 0; column < columns; column++) {
                boolean known = ConsistentWays.isKnown(row, column);
                resultsKnown[column] &= known || (part != RequestPart.RESULT && part != RequestPart.TOTAL);
                balanceKnown[column] &= known || part == RequestPart.RESULT;
            }
        }
    }

    /** The four rows of the balance with those alignments only with which it holds in all columns; none if it does not. */
    public static List<ReadRow> balanced(List<ReadRow> rows) {
        List<ReadRow> four = rows.stream()
                .filter(row -> row.row().part() != RequestPart.RESULT)
                .toList();
        ColumnSums sums = new ColumnSums(four);
        List<ReadRow> chosen = sums.areAll(sums.balanceKnown) ? sums.consistent(0) : null;
        return chosen == null ? List.of() : chosen;
    }

    private boolean areAll(boolean[] known) {
        for (boolean each : known) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    /** The rows with those alignments only with which all columns add up; null if none do, or a cell is not known. */
    public static @Nullable List<ReadRow> whole(List<ReadRow> rows) {
        ColumnSums sums = new ColumnSums(rows);
        return sums.areAll(sums.resultsKnown) && sums.areAll(sums.balanceKnown) ? sums.consistent(0) : null;
    }

    /** The rows with those alignments only that take part in a reading of the table that adds up, if there is one. */
    public static List<ReadRow> choose(List<ReadRow> rows) {
        if (rows.stream().noneMatch(ReadRow::isAmbiguous)) {
            return rows;
        }
        ColumnSums sums = new ColumnSums(rows);
        List<ReadRow> chosen = sums.consistent(0);
        if (chosen != null) {
            return chosen;
        }
        for (int together : WRONG_TOGETHER) {
            List<ReadRow> left = sums.allowing(together);
            if (left != null) {
                return sums.unlessSuspect(left);
            }
        }
        return rows;
    }

    /** What is consistent but for some of the columns, as many as there are bits, side by side; null if nothing is. */
    private @Nullable List<ReadRow> allowing(int wrong) {
        List<ReadRow> allowing = null;
        for (int column = 0; wrong << column < 1 << columns; column++) {
            List<ReadRow> left = consistent(wrong << column);
            if (left != null) {
                allowing = allowing == null ? left : union(allowing, left);
            }
        }
        return allowing;
    }

    /**
     * Where a column is wrong, a figure may have been lost, or be wrong itself; then a row with too few of them, and no cells,
     * stays open, and so does one that sums up in no way.
     */
    private List<ReadRow> unlessSuspect(List<ReadRow> chosen) {
        List<ReadRow> left = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.get(r);
            PrintedRow printed = row.printed();
            boolean isShort = printed != null && !printed.ruled() && printed.filled() < columns;
            left.add(isShort || !row.sumsUp() ? row : chosen.get(r));
        }
        return left;
    }

    private static List<ReadRow> union(List<ReadRow> one, List<ReadRow> other) {
        List<ReadRow> union = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            // in order, so that the same report is read the same way everywhere
            Set<Alignment> options = new LinkedHashSet<>(one.get(i).options());
            options.addAll(other.get(i).options());
            union.add(one.get(i).with(List.copyOf(options)));
        }
        return union;
    }

    /** @param except the columns that need not add up, as bits */
    private @Nullable List<ReadRow> consistent(int except) {
        return new ConsistentWays(
                        rows,
                        column -> resultsKnown[column] && (except >> column & 1) == 0,
                        column -> balanceKnown[column] && (except >> column & 1) == 0)
                .rows();
    }
}
