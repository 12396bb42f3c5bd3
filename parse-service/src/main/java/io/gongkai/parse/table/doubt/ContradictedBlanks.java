package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.assembly.BlankDoubt;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.assembly.RowRepairs;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Blanks of requests that the sum of their row contradicts: numbers were lost there. One that stands in no row may be what is missing in
 * the only such row; the others are left open.
 */
public final class ContradictedBlanks {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    private final RowMatch match;
    private final DoubtedRows rows;
    private final RowRepairs repairs;

    /** @param repairs where it is told what was put back */
    public ContradictedBlanks(RowMatch match, DoubtedRows rows, RowRepairs repairs) {
        this.match = match;
        this.rows = rows;
        this.repairs = repairs;
    }

    /** Doubts them, without the rows that are settled; the row in which a stray number was put in the place of one. */
    public Set<Integer> doubt(Set<Integer> settled) {
        List<Integer> contradicted = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.printed(r);
            boolean open = printed != null && !printed.markedUp() && !settled.contains(r);
            if (open && BlankDoubt.missing(rows.cells().get(r), 0, TOTAL) != null) {
                contradicted.add(r);
            }
        }
        Token stray = contradicted.size() == 1 ? onlyStray() : null;
        Set<Integer> repaired = new HashSet<>();
        for (int r : contradicted) {
            if (stray != null && putBack(stray, r)) {
                repaired.add(r);
                continue;
            }
            List<CellChoice> row = rows.cells().get(r);
            for (int c = 0; c <= TOTAL; c++) {
                if (isSuspect(row, c)) {
                    row.set(c, CellChoice.BLANK_IN_SUM);
                }
            }
        }
        return repaired;
    }

    /** Puts the number in the only place that may lack it, if it is what is missing there. */
    private boolean putBack(Token stray, int r) {
        List<CellChoice> row = rows.cells().get(r);
        int column = onlySuspect(row);
        BigDecimal missing = BlankDoubt.missing(row, 0, TOTAL);
        BigDecimal weight = stray.weight();
        if (column < 0 || missing == null || weight == null || weight.compareTo(missing) != 0) {
            return false;
        }
        if (!ForgottenFigures.balances(rows.rows(), rows.cells(), r, column, missing)) {
            return false;
        }
        row.set(column, CellChoice.of(stray));
        ReadRow read = rows.row(r);
        repairs.tellStray(read.row().cells().get(column), stray);
        return true;
    }

    /** A blank total if the total is what is missing, else every blank part of it. */
    private static boolean isSuspect(List<CellChoice> row, int column) {
        return row.get(column).isBlank() && row.get(TOTAL).isBlank() == (column == TOTAL);
    }

    private static int onlySuspect(List<CellChoice> row) {
        int suspect = -1;
        for (int c = 0; c <= TOTAL; c++) {
            if (isSuspect(row, c)) {
                if (suspect >= 0) {
                    return -1;
                }
                suspect = c;
            }
        }
        return suspect;
    }

    /** The only number of the table that is in no row; null if there is none, or more. */
    private @Nullable Token onlyStray() {
        List<Token> strays = match.strays().stream()
                .flatMap(row -> row.figures().stream())
                .filter(token -> !token.isBlank())
                .toList();
        return strays.size() == 1 ? strays.getFirst() : null;
    }
}
