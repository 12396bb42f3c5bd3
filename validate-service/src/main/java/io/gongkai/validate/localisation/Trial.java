package io.gongkai.validate.localisation;

import java.util.ArrayList;
import java.util.List;

/** What comes of changing these cells and no others. */
sealed interface Trial {

    /** Every gap is closed, and only so. */
    record Met(CellRepair repair) implements Trial {}

    /**
     * It cannot be done.
     *
     * @param identities derived ones without any of the cells, which fail
     */
    record Failed(List<long[]> identities) implements Trial {}

    /**
     * A cell would have to hold less than nothing.
     *
     * @param identities the derived one with that cell alone of those tried
     */
    record Negative(List<long[]> identities) implements Trial {}

    /** Fewer cells would do, or the numbers are no whole ones. */
    record Undetermined() implements Trial {}

    /** Solves the identities that the cells stand in for them. */
    static Trial of(Equations equations, long[] values, long one, int[] cells) {
        List<long[]> rows = new ArrayList<>();
        for (int index = 0; index < equations.size(); index++) {
            rows.add(equations.row(index).clone());
        }
        List<long[]> pivots = new ArrayList<>();
        for (int cell : cells) {
            long[] pivot =
                    rows.stream().filter(row -> row[cell] != 0).findFirst().orElse(null);
            if (pivot == null) {
                return new Undetermined();
            }
            rows.remove(pivot);
            rows.forEach(row -> Equations.subtract(row, pivot, cell));
            pivots.forEach(row -> Equations.subtract(row, pivot, cell));
            pivots.add(pivot);
        }
        int gap = equations.cells();
        List<long[]> failed = rows.stream().filter(row -> row[gap] != 0).toList();
        if (!failed.isEmpty()) {
            return new Failed(failed);
        }
        long[] to = new long[cells.length];
        for (int index = 0; index < cells.length; index++) {
            long[] pivot = pivots.get(index);
            long by = pivot[cells[index]];
            if (pivot[gap] % by != 0 || pivot[gap] == 0) {
                return new Undetermined();
            }
            to[index] = values[cells[index]] + pivot[gap] / by;
            if (to[index] % one != 0) {
                return new Undetermined();
            }
            if (to[index] < 0) {
                long[] others = pivot.clone();
                others[cells[index]] = 0;
                return new Negative(List.of(others));
            }
        }
        return new Met(CellRepair.of(cells, to));
    }
}
