package io.gongkai.parse.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of requests that text prints nowhere, though their rows and their columns both need them, and the same number. Where
 * every other cell of the table is known, every number has its row, and only one place in each such row makes all columns add up,
 * the report as it came leaves that cell blank: neither another way to put its figures nor a number that was overlooked explains it.
 */
final class ForgottenFigures {
    private static final int TOTAL = RequestsReading.TOTAL;

    /** More figures that nothing prints were lost together. */
    private static final int MOST = 3;

    /** Rows that can be read in several ways, and those that lack a figure. */
    private static final int MOST_OPEN = 6;

    /** Ways that are tried for the whole table; where there are more, sums say too little. */
    private static final int MOST_WAYS = 5000;

    private final List<ReadRow> rows;
    private final List<List<CellChoice>> cells;
    private int tried;

    /** The cells are changed where they are settled. */
    ForgottenFigures(List<ReadRow> rows, List<List<CellChoice>> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    /**
     * A row with one more figure, or as it is.
     *
     * @param way where its figures stand
     * @param column which of its blanks needs a number; −1 if none does
     * @param weights what the row counts with it
     */
    private record Filling(Alignment way, int column, List<BigDecimal> weights) {}

    /** The rows that are settled. */
    Set<Integer> settle() {
        Set<Integer> together = together();
        return together.isEmpty() ? alone() : together;
    }

    /** Rows whose places are certain, and one empty cell each that its column needs too, whatever else is wrong. */
    private Set<Integer> alone() {
        Map<Integer, Filling> needed = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            List<Filling> fillings = rows.get(r).options().size() != 1
                    ? List.of()
                    : fillings(r).stream()
                            .filter(filling -> isNeeded(row, filling))
                            .toList();
            if (fillings.size() == 1) {
                needed.put(r, fillings.getFirst());
            }
        }
        if (needed.size() > MOST) {
            return Set.of();
        }
        needed.forEach(this::settle);
        return needed.keySet();
    }

    private boolean isNeeded(int row, Filling filling) {
        int column = filling.column();
        return column >= 0
                && balances(rows, cells, row, column, filling.weights().get(column));
    }

    /** All rows that do not add up; none if any is left. */
    private Set<Integer> together() {
        List<Integer> open = new ArrayList<>();
        BigDecimal[] balance = zeros();
        BigDecimal[] results = zeros();
        for (int r = 0; r < rows.size(); r++) {
            List<BigDecimal> weights = weights(cells.get(r));
            if (weights == null || gap(weights).signum() != 0) {
                open.add(r);
            } else {
                add(r, weights, balance, results);
            }
        }
        if (open.isEmpty() || open.size() > MOST_OPEN) {
            return Set.of();
        }
        List<List<Filling>> fillings = open.stream().map(this::fillings).toList();
        List<List<Filling>> found = new ArrayList<>();
        search(open, fillings, new ArrayList<>(), balance, results, found);
        if (found.size() != 1
                || tried > MOST_WAYS
                || found.getFirst().stream().allMatch(filling -> filling.column() < 0)) {
            return Set.of();
        }
        for (int index = 0; index < open.size(); index++) {
            settle(open.get(index), found.getFirst().get(index));
        }
        return Set.copyOf(open);
    }

    private void settle(int row, Filling filling) {
        PrintedRow printed = Objects.requireNonNull(rows.get(row).printed());
        for (int column = 0; column <= TOTAL; column++) {
            Token token = filling.way().cells().get(column);
            boolean empty = column == filling.column();
            cells.get(row).set(column, empty ? empty(printed, token) : CellChoice.of(token));
        }
    }

    /** What a page draws may be there and not be read; text hides nothing, but only a cell shows that it is empty. */
    private static CellChoice empty(PrintedRow printed, @Nullable Token token) {
        if (printed.source().page() != null) {
            return CellChoice.BLANK_IN_SUM;
        }
        boolean seen = printed.ruled() && token != null && token.kind() == Token.Kind.BLANK;
        return seen ? CellChoice.of(token) : CellChoice.LEFT_BLANK;
    }

    private void search(
            List<Integer> open,
            List<List<Filling>> fillings,
            List<Filling> chosen,
            BigDecimal[] balance,
            BigDecimal[] results,
            List<List<Filling>> found) {
        if (found.size() > 1 || tried++ > MOST_WAYS) {
            return;
        }
        if (chosen.size() == open.size()) {
            long filled =
                    chosen.stream().filter(filling -> filling.column() >= 0).count();
            if (areZero(balance) && areZero(results) && filled <= MOST) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        int next = chosen.size();
        for (Filling filling : fillings.get(next)) {
            BigDecimal[] balanceThen = balance.clone();
            BigDecimal[] resultsThen = results.clone();
            add(open.get(next), filling.weights(), balanceThen, resultsThen);
            chosen.add(filling);
            search(open, fillings, chosen, balanceThen, resultsThen, found);
            chosen.removeLast();
        }
    }

    /** Every way to put the row's figures that adds up, as it is or with a number in one of its blanks. */
    private List<Filling> fillings(int row) {
        ReadRow read = rows.get(row);
        PrintedRow printed = read.printed();
        if (printed == null || printed.markedUp() || printed.filled() == 0) {
            return List.of();
        }
        List<Filling> fillings = new ArrayList<>();
        for (Alignment way : read.options()) {
            List<BigDecimal> weights = weights(way);
            if (weights == null) {
                return List.of();
            }
            BigDecimal gap = gap(weights);
            if (gap.signum() == 0) {
                fillings.add(new Filling(way, -1, weights));
                continue;
            }
            boolean inTotal = gap.signum() < 0;
            for (int column = inTotal ? TOTAL : 0; column <= TOTAL && way.isBlank(TOTAL) == inTotal; column++) {
                if (way.isBlank(column)) {
                    List<BigDecimal> filled = new ArrayList<>(weights);
                    filled.set(column, gap.abs());
                    fillings.add(new Filling(way, column, filled));
                }
            }
        }
        return fillings;
    }

    /** What the total is more than its parts. */
    private static BigDecimal gap(List<BigDecimal> weights) {
        BigDecimal gap = weights.get(TOTAL);
        for (BigDecimal part : weights.subList(0, TOTAL)) {
            gap = gap.subtract(part);
        }
        return gap;
    }

    private static @Nullable List<BigDecimal> weights(Alignment way) {
        return known(IntStream.rangeClosed(0, TOTAL).mapToObj(way::weight));
    }

    private static @Nullable List<BigDecimal> weights(List<CellChoice> row) {
        return known(row.stream().map(BlankDoubt::weight));
    }

    /** Null if one of them is not known, or less than nothing. */
    private static @Nullable List<BigDecimal> known(Stream<@Nullable BigDecimal> weights) {
        List<BigDecimal> known = new ArrayList<>();
        for (BigDecimal weight : weights.toList()) {
            if (weight == null || weight.signum() < 0) {
                return null;
            }
            known.add(weight);
        }
        return known;
    }

    private void add(int row, List<BigDecimal> weights, BigDecimal[] balance, BigDecimal[] results) {
        for (int column = 0; column <= TOTAL; column++) {
            BigDecimal weight = weights.get(column);
            switch (RequestPart.of(rows.get(row).row())) {
                case RECEIVED -> balance[column] = balance[column].add(weight);
                case CARRIED_OUT -> balance[column] = balance[column].subtract(weight);
                case TOTAL -> {
                    balance[column] = balance[column].subtract(weight);
                    results[column] = results[column].subtract(weight);
                }
                case RESULT -> results[column] = results[column].add(weight);
            }
        }
    }

    /** Whether the column adds up once the value stands in that row. */
    static boolean balances(List<ReadRow> rows, List<List<CellChoice>> cells, int row, int column, BigDecimal value) {
        BigDecimal balance = BigDecimal.ZERO;
        BigDecimal results = BigDecimal.ZERO;
        for (int r = 0; r < rows.size(); r++) {
            BigDecimal weight =
                    r == row ? value : BlankDoubt.weight(cells.get(r).get(column));
            if (weight == null) {
                return false;
            }
            switch (RequestPart.of(rows.get(r).row())) {
                case RECEIVED -> balance = balance.add(weight);
                case CARRIED_OUT -> balance = balance.subtract(weight);
                case TOTAL -> {
                    balance = balance.subtract(weight);
                    results = results.subtract(weight);
                }
                case RESULT -> results = results.add(weight);
            }
        }
        return balance.signum() == 0 && results.signum() == 0;
    }

    private static BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[TOTAL + 1];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    private static boolean areZero(BigDecimal[] sums) {
        return Arrays.stream(sums).allMatch(sum -> sum.signum() == 0);
    }
}
