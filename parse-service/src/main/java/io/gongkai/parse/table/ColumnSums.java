package io.gongkai.parse.table;

import io.gongkai.parse.form.RequestPart;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, across all rows of the requests table, the alignments with which its columns add up: the results sum to 总计, and
 * 本年新收 + 上年结转 = 总计 + 结转下年度 (the form's corner note).
 *
 * <p>Row after row, the sums that are reachable are kept, each with the ways that lead to it; the work is bounded, and past
 * the bound nothing is chosen.
 */
final class ColumnSums {
    /** Ways from sum to sum in one table; some ten rows with ten alignments each stay below. */
    private static final int MOST_WAYS = 60_000;

    /** Sums are kept in ten-thousandths, so that decimals that someone printed are exact too. */
    private static final int SCALE = 4;

    private static final long LARGEST = 1_000_000_000_000_000L;

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
                boolean known = isKnown(row, column);
                resultsKnown[column] &= known || (part != RequestPart.RESULT && part != RequestPart.TOTAL);
                balanceKnown[column] &= known || part == RequestPart.RESULT;
            }
        }
    }

    /** The four rows of the balance with those alignments only with which it holds in all columns; none if it does not. */
    static List<ReadRow> balanced(List<ReadRow> rows) {
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
    static @Nullable List<ReadRow> whole(List<ReadRow> rows) {
        ColumnSums sums = new ColumnSums(rows);
        return sums.areAll(sums.resultsKnown) && sums.areAll(sums.balanceKnown) ? sums.consistent(0) : null;
    }

    /** The rows with those alignments only that take part in a reading of the table that adds up, if there is one. */
    static List<ReadRow> choose(List<ReadRow> rows) {
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

    /** A way from one sum to the next, by one alignment of the row. */
    private record Way(Sums from, int option) {}

    /** Sums so far, of both identities, column by column. */
    private record Sums(List<Long> values) {}

    private Sums zero() {
        return new Sums(new ArrayList<>(Collections.nCopies(2 * columns, 0L)));
    }

    /** @param except the columns that need not add up, as bits */
    private @Nullable List<ReadRow> consistent(int except) {
        List<Map<Sums, List<Way>>> layers = new ArrayList<>();
        Set<Sums> reached = Set.of(zero());
        int ways = 0;
        for (int r : inOrder()) {
            ReadRow row = rows.get(r);
            Map<Sums, List<Way>> layer = new HashMap<>();
            for (Sums sums : reached) {
                for (int option = 0; option < Math.max(1, row.options().size()); option++) {
                    Sums next = row.options().isEmpty() ? sums : added(sums, row, option, except);
                    if (next != null) {
                        layer.computeIfAbsent(next, key -> new ArrayList<>()).add(new Way(sums, option));
                        ways++;
                    }
                }
                if (ways > MOST_WAYS) {
                    return null;
                }
            }
            layers.add(layer);
            reached = layer.keySet();
        }
        Sums balanced = zero();
        return reached.contains(balanced) ? traced(layers, balanced) : null;
    }

    private List<ReadRow> traced(List<Map<Sums, List<Way>>> layers, Sums balanced) {
        ReadRow[] chosen = rows.toArray(new ReadRow[0]);
        Set<Sums> current = Set.of(balanced);
        int[] order = inOrder();
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            Set<Integer> options = new HashSet<>();
            Set<Sums> before = new HashSet<>();
            for (Sums sums : current) {
                for (Way way : layers.get(layer).getOrDefault(sums, List.of())) {
                    options.add(way.option());
                    before.add(way.from());
                }
            }
            ReadRow row = rows.get(order[layer]);
            if (!row.options().isEmpty()) {
                chosen[order[layer]] = row.with(
                        options.stream().sorted().map(row.options()::get).toList());
            }
            current = before;
        }
        return Arrays.asList(chosen);
    }

    /** 总计 and the three rows beside it first: then what the results may still add up to is known, and prunes. */
    private int[] inOrder() {
        int[] order = new int[rows.size()];
        int at = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int r = 0; r < rows.size(); r++) {
                if ((rows.get(r).row().part() == RequestPart.RESULT) == (pass == 1)) {
                    order[at++] = r;
                }
            }
        }
        return order;
    }

    /** The sums with the row added; null if they can no longer come out even. */
    private @Nullable Sums added(Sums sums, ReadRow row, int option, int except) {
        List<Long> values = new ArrayList<>(sums.values());
        RequestPart part = row.row().part();
        for (int column = 0; column < columns; column++) {
            int balance = columns + column;
            if ((except >> column & 1) == 1) {
                continue;
            }
            long weight = weight(row.options().get(option), column);
            if (balanceKnown[column] && part != RequestPart.RESULT) {
                values.set(balance, values.get(balance) + (part == RequestPart.RECEIVED ? weight : -weight));
            }
            if (resultsKnown[column] && part == RequestPart.TOTAL) {
                values.set(column, values.get(column) + weight);
            }
            if (resultsKnown[column] && part == RequestPart.RESULT) {
                values.set(column, values.get(column) - weight);
            }
            if (part == RequestPart.RESULT && (values.get(column) < 0 || values.get(balance) != 0)) {
                return null;
            }
        }
        return new Sums(values);
    }

    private static boolean isKnown(ReadRow row, int column) {
        if (row.options().isEmpty()) {
            return false;
        }
        for (Alignment option : row.options()) {
            BigDecimal weight = option.weight(column);
            boolean zero = weight != null && weight.signum() == 0;
            if (weight == null || (!zero && weight.abs().movePointRight(SCALE).longValue() > LARGEST)) {
                return false;
            }
        }
        return true;
    }

    private static long weight(Alignment option, int column) {
        BigDecimal weight = option.weight(column);
        return weight == null || weight.signum() == 0
                ? 0
                : weight.movePointRight(SCALE).longValue();
    }
}
