package io.gongkai.validate.localisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries every set of few cells that could repair, by branching: each cell chosen leaves a derived identity without it that
 * still fails, and one of the cells of that identity must be in the set as well. So nothing is missed while there are steps
 * left; three cells take some thousand.
 */
final class FewCells {
    /** An identity has at most 22 cells: three of them are some ten thousand sets, four would take a second. */
    static final int MOST = 3;

    /** A cell stands in three identities at most. */
    static final int REACH = 3;

    /** Holds any cell of a table; five of them, behind how many are looked for, fit in a long. */
    private static final int CELL_BITS = 12;

    private final Equations equations;
    private final long[] values;
    private final int[] costs;
    private final long one;
    private final Steps steps;
    private final Set<Long> seen = new HashSet<>();
    private final List<CellRepair> repairs = new ArrayList<>();
    private int least = Integer.MAX_VALUE;

    /**
     * @param values what the cells hold, in units
     * @param costs how much is against a change of each cell; a negative cost forbids it
     * @param one how many units make a whole number
     * @param steps are taken from these; when they are spent, the search ends with what it has
     */
    FewCells(Equations equations, long[] values, int[] costs, long one, Steps steps) {
        this.equations = equations;
        this.values = values;
        this.costs = costs;
        this.one = one;
        this.steps = steps;
    }

    /** All repairs of the least cost; empty if more cells than that are needed. */
    List<CellRepair> search(int cells) {
        for (int most = 1; most <= cells; most++) {
            branch(new int[0], 0, most);
        }
        return List.copyOf(repairs);
    }

    /** What the repairs cost. */
    int cost() {
        return least;
    }

    private void branch(int[] chosen, int cost, int most) {
        if (!steps.take()) {
            return;
        }
        if (chosen.length == most) {
            leaf(chosen, cost);
            return;
        }
        long[] open = firstUntouched(chosen, most);
        if (open == null && chosen.length > 0) {
            open = solve(touched(chosen), chosen, chosen, cost);
        }
        if (open == null) {
            return;
        }
        for (int cell = 0; cell < equations.cells(); cell++) {
            if (open[cell] != 0 && costs[cell] >= 0 && cost + costs[cell] <= least) {
                choose(chosen, cell, cost, most);
            }
        }
    }

    private void choose(int[] chosen, int cell, int cost, int most) {
        int[] more = Arrays.copyOf(chosen, chosen.length + 1);
        more[chosen.length] = cell;
        Arrays.sort(more);
        long name = most;
        for (int index = 0; index < more.length; index++) {
            if (index > 0 && more[index] == more[index - 1]) {
                return;
            }
            name = name << CELL_BITS | more[index];
        }
        if (seen.add(name)) {
            branch(more, cost + costs[cell], most);
        }
    }

    /** A failing identity without a chosen cell; null if there is none, an empty one if there are too many. */
    private long @Nullable [] firstUntouched(int[] chosen, int most) {
        int open = 0;
        long[] first = null;
        int fewest = Integer.MAX_VALUE;
        for (int index = 0; index < equations.size(); index++) {
            long[] row = equations.row(index);
            if (equations.gap(index) != 0 && !touches(row, chosen)) {
                open++;
                int size = size(row);
                if (size < fewest) {
                    fewest = size;
                    first = row;
                }
            }
        }
        return open > (most - chosen.length) * REACH ? new long[equations.cells() + 1] : first;
    }

    /** No further cell may be chosen, so it is enough to look at those that were: most sets are refused here. */
    private void leaf(int[] chosen, int cost) {
        for (int index = 0; index < equations.size(); index++) {
            if (equations.gap(index) != 0 && !touches(equations.row(index), chosen)) {
                return;
            }
        }
        int[] places = new int[chosen.length];
        List<long[]> rows = new ArrayList<>();
        for (int index = 0; index < equations.size(); index++) {
            long[] row = equations.row(index);
            if (touches(row, chosen)) {
                long[] narrow = new long[chosen.length + 1];
                for (int place = 0; place < chosen.length; place++) {
                    places[place] = place;
                    narrow[place] = row[chosen[place]];
                }
                narrow[chosen.length] = equations.gap(index);
                rows.add(narrow);
            }
        }
        solve(rows.toArray(long[][]::new), places, chosen, cost);
    }

    private static int size(long[] row) {
        int size = 0;
        for (int cell = 0; cell < row.length - 1; cell++) {
            size += row[cell] == 0 ? 0 : 1;
        }
        return size;
    }

    private static boolean touches(long[] row, int[] chosen) {
        for (int cell : chosen) {
            if (row[cell] != 0) {
                return true;
            }
        }
        return false;
    }

    private long[][] touched(int[] chosen) {
        List<long[]> rows = new ArrayList<>();
        for (int index = 0; index < equations.size(); index++) {
            if (touches(equations.row(index), chosen)) {
                rows.add(equations.row(index).clone());
            }
        }
        return rows.toArray(long[][]::new);
    }

    /**
     * Notes the repair that these cells are, or gives an identity that they cannot satisfy; null if neither.
     *
     * @param rows the identities that the cells stand in, with the gap behind; changed
     * @param columns where each of the cells stands in those
     */
    private long @Nullable [] solve(long[][] rows, int[] columns, int[] chosen, int cost) {
        int gap = rows[0].length - 1;
        int rank = 0;
        for (int cell : columns) {
            int pivot = rank;
            while (pivot < rows.length && rows[pivot][cell] == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                return null; // two cells that stand in the same identities: one of them would do
            }
            long[] row = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = row;
            for (int other = 0; other < rows.length; other++) {
                if (other != rank) {
                    Equations.subtract(rows[other], row, cell);
                }
            }
            rank++;
        }
        for (int index = rank; index < rows.length; index++) {
            if (rows[index][gap] != 0) {
                return rows[index];
            }
        }
        long[] to = new long[chosen.length];
        for (int index = 0; index < chosen.length; index++) {
            long[] row = rows[index];
            long by = row[columns[index]];
            if (row[gap] % by != 0 || row[gap] == 0) {
                return null;
            }
            to[index] = values[chosen[index]] + row[gap] / by;
            if (to[index] < 0) {
                return row;
            }
            if (to[index] % one != 0) {
                return null;
            }
        }
        note(CellRepair.of(chosen, to), cost);
        return null;
    }

    private void note(CellRepair repair, int cost) {
        if (cost < least) {
            repairs.clear();
            least = cost;
        }
        if (cost == least && !repairs.contains(repair)) {
            repairs.add(repair);
        }
    }
}
