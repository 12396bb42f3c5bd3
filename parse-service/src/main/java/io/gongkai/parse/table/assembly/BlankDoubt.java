package io.gongkai.parse.table.assembly;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a blank can be believed. Counted as 0 it must leave the sum of its row or block as it is; where the sum would need
 * a number in its place, the cell was not printed blank but lost.
 */
public final class BlankDoubt {
    private BlankDoubt() {}

    /** The number that the blanks of these cells would have to hold; null if it is 0 or cannot be told. */
    public static @Nullable BigDecimal missing(List<CellChoice> cells, int from, int total) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean blank = false;
        for (int i = from; i <= total; i++) {
            CellChoice cell = cells.get(i);
            blank |= cell.isBlank();
            BigDecimal weight = weight(cell);
            if (weight == null) {
                return null;
            }
            sum = i == total ? weight.subtract(sum) : sum.add(weight);
        }
        if (!blank || sum.signum() == 0) {
            return null;
        }
        boolean inTotal = sum.signum() < 0;
        return cells.get(total).isBlank() == inTotal ? sum.abs() : null;
    }

    public static @Nullable BigDecimal weight(CellChoice cell) {
        return switch (cell.fate()) {
            case FOUND -> cell.token() == null ? null : cell.token().weight();
            case ABSENT -> BigDecimal.ZERO;
            case UNDECIDED -> null;
        };
    }
}
