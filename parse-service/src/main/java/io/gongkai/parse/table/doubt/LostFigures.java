package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;

/** Tells of which rows of requests figures are missing, so that any of the others may stand in their place. */
public final class LostFigures {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    /** So many rows must have their first figure on their label, and add up with it. */
    private static final int LEAST_ALIKE = 5;

    private final List<ReadRow> rows;

    public LostFigures(List<ReadRow> rows) {
        this.rows = rows;
    }

    /**
     * Too few figures, without cells to tell which are missing, and no place for the blanks with which the row sums up: what
     * is missing was no zero, and any of the others may stand in its place.
     */
    public boolean in(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null
                && !isWhole(printed)
                && !printed.ruled()
                && printed.filled() > 0
                && printed.filled() <= TOTAL
                && (!row.sumsUp() || areOnlyZeros(printed) || (printed.filled() == 1 && isTotalMoved(row)));
    }

    /** Whether its total is blank and that of no other row is: its only figure is the total, in another column. */
    private boolean isTotalMoved(ReadRow row) {
        if (!row.cells().get(TOTAL).isBlank()) {
            return false;
        }
        List<ReadRow> others = rows.stream()
                .filter(other -> !other.row().equals(row.row()) && printsFigures(other))
                .toList();
        return others.size() >= LEAST_ALIKE
                && others.stream().noneMatch(other -> other.cells().get(TOTAL).isBlank());
    }

    private static boolean printsFigures(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null && printed.filled() > 0;
    }

    /** Whether the digit on its label is the figure that it lacks, as it is in other rows, most of which add up with it. */
    private boolean isWhole(PrintedRow printed) {
        if (!lacksItsFirst(printed)) {
            return false;
        }
        int alike = 0;
        int adding = 0;
        for (ReadRow row : rows) {
            PrintedRow other = row.printed();
            if (other != null && lacksItsFirst(other)) {
                alike++;
                adding += row.sumsUp() ? 1 : 0;
            }
        }
        return adding >= LEAST_ALIKE && 4 * adding >= 3 * alike;
    }

    private static boolean lacksItsFirst(PrintedRow printed) {
        return printed.glued() != null && printed.filled() == TOTAL;
    }

    /** Zeros sum up in whatever cells they stand; only where there is a token for each cell do their places tell. */
    private static boolean areOnlyZeros(PrintedRow printed) {
        long placed = printed.figures().stream()
                .filter(token -> token.kind() != Token.Kind.GAP)
                .count();
        return placed <= TOTAL
                && printed.glued() == null
                && printed.figures().stream()
                        .map(Token::weight)
                        .allMatch(weight -> weight != null && weight.signum() == 0);
    }
}
