package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column between the labels and the figures that counts the rows, 01 02 03 and so on: 行次. Before labels stand row numbers. */
public final class RowCodes {
    /** Fewer numbers in their order may be figures. */
    private static final int LEAST_ROWS = 5;

    private RowCodes() {}

    /** The rows without the number that counts them, if it counts all of them. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed) {
        BigDecimal expected = null;
        int rows = 0;
        for (PrintedRow row : printed) {
            if (row.filled() == 0) {
                continue;
            }
            BigDecimal code = code(row);
            if (code == null || row.filled() < 2 || (expected != null && code.compareTo(expected) != 0)) {
                return printed;
            }
            expected = code.add(BigDecimal.ONE);
            rows++;
        }
        return rows < LEAST_ROWS
                ? printed
                : printed.stream()
                        .map(row -> row.filled() == 0 ? row : withoutCode(row))
                        .toList();
    }

    private static @Nullable BigDecimal code(PrintedRow row) {
        Token first = row.figures().getFirst();
        return row.glued() == null && first.amount() != null ? first.amount().value() : null;
    }

    private static PrintedRow withoutCode(PrintedRow row) {
        return row.with(row.figures().subList(1, row.figures().size()));
    }
}
