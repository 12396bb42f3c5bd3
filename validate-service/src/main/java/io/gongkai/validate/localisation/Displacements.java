package io.gongkai.validate.localisation;

import io.gongkai.validate.rule.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers of the requests table that stand beside their own cells: two neighbours that changed places, two rows or columns that
 * did, a row or a column that slid by one. Many cells may be wrong then, and it is one slip. Each is given as the repair that takes
 * it back.
 */
final class Displacements {
    /** 自然人, five kinds of organisation, 总计. */
    private static final int COLUMNS = 7;

    private final List<Entry> entries;
    private final long[] values;
    private final int rows;
    private final Set<CellRepair> found = new LinkedHashSet<>();

    private Displacements(List<Entry> entries, long[] values) {
        this.entries = entries;
        this.values = values;
        this.rows = entries.size() / COLUMNS;
    }

    /** All that change what is printed; empty for a table that has not the rows of seven cells of the requests table. */
    static List<CellRepair> of(List<Entry> entries, long[] values) {
        Displacements displacements = new Displacements(entries, values);
        if (entries.size() % COLUMNS == 0) {
            displacements.exchanges();
            displacements.exchangesOfRows();
            displacements.exchangesWithTotal();
            displacements.rows();
            displacements.columns();
        }
        return List.copyOf(displacements.found);
    }

    private void exchanges() {
        for (int cell = 0; cell < values.length; cell++) {
            if (cell % COLUMNS < COLUMNS - 1) {
                exchange(cell, cell + 1);
            }
            if (cell + COLUMNS < values.length) {
                exchange(cell, cell + COLUMNS);
            }
        }
    }

    private void exchange(int one, int other) {
        note(new int[] {one, other}, new long[] {values[other], values[one]});
    }

    /** Whole rows that stand in each other's place: neighbours, or two of the four that the corner note of the form balances. */
    private void exchangesOfRows() {
        List<Integer> balanced = List.of(0, 1, rows - 2, rows - 1);
        for (int one = 0; one < rows; one++) {
            for (int other = one + 1; other < rows; other++) {
                if (other == one + 1 || (balanced.contains(one) && balanced.contains(other))) {
                    exchange(one * COLUMNS, other * COLUMNS, 1, COLUMNS);
                }
            }
        }
    }

    /** 总计 and another whole column; any two others may change places, and every sum still holds. */
    private void exchangesWithTotal() {
        for (int column = 0; column < COLUMNS - 1; column++) {
            exchange(column, COLUMNS - 1, COLUMNS, rows);
        }
    }

    /** So many cells each, from one and from another on, a step apart. */
    private void exchange(int one, int other, int step, int count) {
        int[] cells = new int[2 * count];
        long[] to = new long[2 * count];
        for (int index = 0; index < count; index++) {
            cells[2 * index] = one + index * step;
            cells[2 * index + 1] = other + index * step;
            to[2 * index] = values[other + index * step];
            to[2 * index + 1] = values[one + index * step];
        }
        note(cells, to);
    }

    /** The number that was pushed out of a row follows from its sum; the total may have slid along or not. */
    private void rows() {
        for (int row = 0; row < rows; row++) {
            int[] cells = new int[COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                cells[column] = row * COLUMNS + column;
            }
            for (int width : new int[] {COLUMNS, COLUMNS - 1}) {
                note(cells, movedLeft(row * COLUMNS, width));
                note(cells, movedRight(row * COLUMNS, width));
            }
        }
    }

    /** The first {@code width} numbers one column to the left; the last of them follows from the others. */
    private long[] movedLeft(int first, int width) {
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
    private long[] movedRight(int first, int width) {
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

    /** The number that was pushed out of a column, 新收 or 结转下年度, follows from the balance of the corner note. */
    private void columns() {
        int last = rows - 1;
        for (int column = 0; column < COLUMNS; column++) {
            int[] cells = new int[rows];
            long[] up = new long[rows];
            long[] down = new long[rows];
            for (int row = 0; row < rows; row++) {
                cells[row] = row * COLUMNS + column;
                up[row] = row == last ? 0 : values[cells[row] + COLUMNS];
                down[row] = row == 0 ? 0 : values[cells[row] - COLUMNS];
            }
            up[last] = up[0] + up[1] - up[last - 1];
            down[0] = down[last - 1] + down[last] - down[1];
            note(cells, up);
            note(cells, down);
        }
    }

    private void note(int[] cells, long[] to) {
        List<CellRepair.Part> parts = new ArrayList<>();
        for (int index = 0; index < cells.length; index++) {
            if (to[index] < 0 || entries.get(cells[index]).isUnreadable()) {
                return;
            }
            if (to[index] != values[cells[index]]) {
                parts.add(new CellRepair.Part(cells[index], to[index]));
            }
        }
        if (parts.size() > 1) {
            found.add(new CellRepair(List.copyOf(parts)));
        }
    }
}
