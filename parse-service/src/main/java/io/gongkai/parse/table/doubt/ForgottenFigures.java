package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.RequestPart;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.sum.RequestSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of requests that text prints nowhere, though their rows and their columns both need them, and the same number. Where
 * every other cell of the table is known, every number has its row, and only one place in each such row makes all columns add up,
 * the report as it came leaves that cell blank: neither another way to put its figures nor a number that was overlooked explains it.
 */
public final class ForgottenFigures {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

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
    public ForgottenFigures(List<ReadRow> rows, List<List<CellChoice>> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    /** The rows that are settled. */
    public Set<Integer> settle() {
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
                    : Filling.of(rows.get(r)).stream()
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
        List<RequestSums> sums = Collections.nCopies(TOTAL + 1, RequestSums.ZERO);
        for (int r = 0; r < rows.size(); r++) {
            List<BigDecimal> weights = Filling.weights(cells.get(r));
            if (weights == null || Filling.gap(weights).signum() != 0) {
                open.add(r);
            } else {
                sums = with(r, weights, sums);
            }
        }
        if (open.isEmpty() || open.size() > MOST_OPEN) {
            return Set.of();
        }
        List<List<Filling>> fillings =
                open.stream().map(row -> Filling.of(rows.get(row))).toList();
        List<List<Filling>> found = new ArrayList<>();
        search(open, fillings, new ArrayList<>(), sums, found);
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
            List<RequestSums> sums,
            List<List<Filling>> found) {
        if (found.size() > 1 || tried++ > MOST_WAYS) {
            return;
        }
        if (chosen.size() == open.size()) {
            long filled =
                    chosen.stream().filter(filling -> filling.column() >= 0).count();
            if (sums.stream().allMatch(RequestSums::areEven) && filled <= MOST) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        int next = chosen.size();
        for (Filling filling : fillings.get(next)) {
            chosen.add(filling);
            search(open, fillings, chosen, with(open.get(next), filling.weights(), sums), found);
            chosen.removeLast();
        }
    }

    private List<RequestSums> with(int row, List<BigDecimal> weights, List<RequestSums> sums) {
        RequestPart part = rows.get(row).row().part();
        List<RequestSums> with = new ArrayList<>();
        for (int column = 0; column <= TOTAL; column++) {
            with.add(sums.get(column).with(part, weights.get(column)));
        }
        return with;
    }

    /** Whether the column adds up once the value stands in that row. */
    static boolean balances(List<ReadRow> rows, List<List<CellChoice>> cells, int row, int column, BigDecimal value) {
        RequestSums sums = RequestSums.of(rows, cells, column, row, value);
        return sums != null && sums.areEven();
    }
}
