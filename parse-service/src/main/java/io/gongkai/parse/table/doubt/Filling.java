package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.BlankDoubt;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of requests with one more figure than it prints, or as it is.
 *
 * @param way where its figures stand
 * @param column which of its blanks needs a number; −1 if none does
 * @param weights what the row counts with it
 */
record Filling(Alignment way, int column, List<BigDecimal> weights) {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    /** Every way to put the row's figures that adds up, as it is or with a number in one of its blanks. */
    static List<Filling> of(ReadRow row) {
        PrintedRow printed = row.printed();
        if (printed == null || printed.markedUp() || printed.filled() == 0) {
            return List.of();
        }
        List<Filling> fillings = new ArrayList<>();
        for (Alignment way : row.options()) {
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
    static BigDecimal gap(List<BigDecimal> weights) {
        BigDecimal gap = weights.get(TOTAL);
        for (BigDecimal part : weights.subList(0, TOTAL)) {
            gap = gap.subtract(part);
        }
        return gap;
    }

    /** Null if one of them is not known, or less than nothing. */
    private static @Nullable List<BigDecimal> weights(Alignment way) {
        List<BigDecimal> weights = new ArrayList<>();
        for (int column = 0; column <= TOTAL; column++) {
            BigDecimal weight = way.weight(column);
            if (weight == null || weight.signum() < 0) {
                return null;
            }
            weights.add(weight);
        }
        return weights;
    }

    /** Null if one of them is not known, or less than nothing. */
    static @Nullable List<BigDecimal> weights(List<CellChoice> row) {
        List<BigDecimal> weights = new ArrayList<>();
        for (CellChoice cell : row) {
            BigDecimal weight = BlankDoubt.weight(cell);
            if (weight == null || weight.signum() < 0) {
                return null;
            }
            weights.add(weight);
        }
        return weights;
    }
}
