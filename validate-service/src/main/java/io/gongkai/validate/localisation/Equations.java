package io.gongkai.validate.localisation;

import io.gongkai.validate.identity.IdentitySystem;
import io.gongkai.validate.rule.TableFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * What changes of cells must come to: for each row, the sum of coefficient times change over all cells equals the gap. Cells
 * that cannot be read may hold anything, so they are eliminated first; what remains are derived identities without them.
 */
final class Equations {
    /** Rows by cells, and behind them the gap. */
    private final long[][] rows;

    private final int cells;

    private Equations(long[][] rows, int cells) {
        this.rows = rows;
        this.cells = cells;
    }

    static Equations of(IdentitySystem system, TableFigures figures) {
        int cells = figures.entries().size();
        List<long[]> rows = new ArrayList<>();
        for (int index = 0; index < system.size(); index++) {
            long[] row = new long[cells + 1];
            for (int cell : system.left(index)) {
                row[cell]++;
            }
            for (int cell : system.right(index)) {
                row[cell]--;
            }
            row[cells] = system.gap(index, figures);
            rows.add(row);
        }
        for (int cell = 0; cell < cells; cell++) {
            if (figures.entries().get(cell).isUnreadable()) {
                eliminate(rows, cell);
            }
        }
        return new Equations(rows.toArray(long[][]::new), cells);
    }

    private static void eliminate(List<long[]> rows, int cell) {
        long[] pivot = null;
        for (long[] row : rows) {
            if (row[cell] != 0) {
                pivot = row;
                break;
            }
        }
        if (pivot == null) {
            return;
        }
        rows.remove(pivot);
        for (long[] row : rows) {
            subtract(row, pivot, cell);
        }
    }

    /** Makes the row's coefficient at a cell 0 by the help of another row. */
    static void subtract(long[] row, long[] pivot, int cell) {
        long factor = row[cell];
        if (factor == 0) {
            return;
        }
        long by = pivot[cell];
        long divisor = 0;
        for (int column = 0; column < row.length; column++) {
            row[column] =
                    Math.subtractExact(Math.multiplyExact(row[column], by), Math.multiplyExact(pivot[column], factor));
            divisor = divisor == 1 ? 1 : gcd(divisor, row[column]);
        }
        for (int column = 0; divisor > 1 && column < row.length; column++) {
            row[column] /= divisor;
        }
    }

    int size() {
        return rows.length;
    }

    int cells() {
        return cells;
    }

    /** Not to be changed. */
    long[] row(int index) {
        return rows[index];
    }

    long gap(int index) {
        return rows[index][cells];
    }

    long[] gaps() {
        long[] gaps = new long[rows.length];
        for (int index = 0; index < rows.length; index++) {
            gaps[index] = gap(index);
        }
        return gaps;
    }

    /** What is still open when the repair is made. */
    long[] gapsAfter(CellRepair repair, long[] values) {
        long[] gaps = gaps();
        for (CellRepair.Part part : repair.parts()) {
            for (int index = 0; index < rows.length; index++) {
                gaps[index] -= rows[index][part.cell()] * (part.to() - values[part.cell()]);
            }
        }
        return gaps;
    }

    /** The same over cells that leave other gaps. */
    Equations with(long[] gaps) {
        long[][] changed = new long[rows.length][];
        for (int index = 0; index < rows.length; index++) {
            changed[index] = rows[index].clone();
            changed[index][cells] = gaps[index];
        }
        return new Equations(changed, cells);
    }

    /** Whether these changes, by cell, close every gap. */
    boolean areMetBy(long[] changes) {
        for (long[] row : rows) {
            long sum = -row[cells];
            for (int cell = 0; cell < cells; cell++) {
                sum += row[cell] * changes[cell];
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }

    private static long gcd(long one, long other) {
        long greater = Math.abs(one);
        long lesser = Math.abs(other);
        while (lesser != 0) {
            long rest = greater % lesser;
            greater = lesser;
            lesser = rest;
        }
        return greater;
    }
}
