package io.gongkai.validate.localisation;

import io.gongkai.validate.rule.Entry;
import java.util.ArrayList;
import java.util.List;

/** A whole row of the requests table that stands one column beside its own: many cells, but one slip. */
final class RowShifts {
    /** 自然人, five kinds of organisation, 总计. */
    private static final int COLUMNS = 7;

    private RowShifts() {}

    /** The rows whose moving back by one column closes every gap; the number that was pushed out follows from the sum. */
    static List<CellRepair> of(Equations equations, List<Entry> entries, long[] values) {
        List<CellRepair> repairs = new ArrayList<>();
        for (int first = 0; first + COLUMNS <= entries.size(); first += COLUMNS) {
            if (isShiftable(entries.subList(first, first + COLUMNS))) {
                for (int width : new int[] {COLUMNS, COLUMNS - 1}) {
                    consider(equations, values, first, movedLeft(values, first, width), repairs);
                    consider(equations, values, first, movedRight(values, first, width), repairs);
                }
            }
        }
        return List.copyOf(repairs);
    }

    private static boolean isShiftable(List<Entry> row) {
        String name = row.getFirst().cell().row();
        return row.stream().allMatch(entry -> entry.cell().row().equals(name) && !entry.isUnreadable())
                && row.stream().anyMatch(entry -> !entry.isZero());
    }

    /** The first {@code width} numbers one column to the left; the last of them follows from the others. */
    private static long[] movedLeft(long[] values, int first, int width) {
        long[] row = new long[COLUMNS];
        long sum = 0;
        for (int column = 0; column < width - 1; column++) {
            row[column] = values[first + column + 1];
            sum += row[column];
        }
        if (width == COLUMNS) {
            row[COLUMNS - 1] = sum;
        } else {
            row[COLUMNS - 1] = values[first + COLUMNS - 1];
            row[width - 1] = row[COLUMNS - 1] - sum;
        }
        return row;
    }

    /** The numbers one column to the right; the first follows from the others. */
    private static long[] movedRight(long[] values, int first, int width) {
        long[] row = new long[COLUMNS];
        row[COLUMNS - 1] = values[first + (width == COLUMNS ? COLUMNS - 2 : COLUMNS - 1)];
        long sum = 0;
        for (int column = 1; column < COLUMNS - 1; column++) {
            row[column] = values[first + column - 1];
            sum += row[column];
        }
        row[0] = row[COLUMNS - 1] - sum;
        return row;
    }

    private static void consider(Equations equations, long[] values, int first, long[] row, List<CellRepair> repairs) {
        long[] changes = new long[equations.cells()];
        List<CellRepair.Part> parts = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            if (row[column] < 0) {
                return;
            }
            changes[first + column] = row[column] - values[first + column];
            if (changes[first + column] != 0) {
                parts.add(new CellRepair.Part(first + column, row[column]));
            }
        }
        CellRepair repair = new CellRepair(List.copyOf(parts));
        if (parts.size() > 1 && !repairs.contains(repair) && equations.areMetBy(changes)) {
            repairs.add(repair);
        }
    }
}
