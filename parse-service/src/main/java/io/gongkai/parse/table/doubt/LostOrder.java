package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.sum.RequestSums;
import java.util.List;

/** Rows of requests whose lines may have lost their order, and have figures of others: what they say is undecided then. */
public final class LostOrder {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;
    private static final int LINES_OF_A_LABEL = 6;

    /** Fewer rows may be cut for other reasons. */
    private static final int LEAST_UNEVEN = 3;

    /** Of so many rows, more rows or columns that do not sum up are not the filer's. */
    private static final int MANY = 10;

    private static final int MOST_WRONG = 2;

    private final RowMatch match;
    private final DoubtedRows rows;

    public LostOrder(RowMatch match, DoubtedRows rows) {
        this.match = match;
        this.rows = rows;
    }

    public void doubt() {
        doubtScattered();
        doubtCutShort();
        doubtFull();
    }

    /**
     * Figures on lines of their own, without labels to begin their rows, are cut into rows by counting alone: where one of
     * the rows does not sum up, or a column does not, the lines have lost their order, and no row of such lines is safe. But
     * one or two rows among many that sum up have lost nothing to the others, nor got anything of theirs.
     */
    private void doubtScattered() {
        boolean counted = false;
        boolean countedWrong = false;
        int scattered = 0;
        int wrong = 0;
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.printed(r);
            if (printed != null && printed.isScattered()) {
                boolean isWrong = !rows.row(r).sumsUp();
                scattered++;
                wrong += isWrong ? 1 : 0;
                counted |= isCounted(r, printed);
                countedWrong |= isWrong && isCounted(r, printed);
            }
        }
        int wrongColumns = wrongColumns();
        if (!counted || (!countedWrong && wrongColumns == 0)) {
            return;
        }
        boolean inOrder = scattered >= MANY && 0 < wrong && wrong <= MOST_WRONG && wrongColumns <= MOST_WRONG;
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.printed(r);
            if (printed == null || !printed.isScattered()) {
                continue;
            }
            if (!inOrder) {
                rows.doubtOrder(r);
            } else if (!rows.row(r).sumsUp()) {
                rows.doubt(r);
            }
        }
    }

    /**
     * Where most rows have too few figures, blanks are lost, and a row of several lines may have those of the next: only what sums
     * up is safe. Zeros sum up wherever they stand; and so may any figures do if most rows do not.
     */
    private void doubtCutShort() {
        int unruled = 0;
        int tooShort = 0;
        int summing = 0;
        for (ReadRow row : rows.rows()) {
            PrintedRow printed = row.printed();
            if (printed != null && !printed.ruled() && printed.filled() > 0) {
                unruled++;
                tooShort += printed.filled() <= TOTAL ? 1 : 0;
                summing += printed.filled() == 1 ? 0 : row.sumsUp() ? 1 : -1;
            }
        }
        if (2 * tooShort <= unruled) {
            return;
        }
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.printed(r);
            boolean safe = summing >= 0 && rows.row(r).sumsUp();
            if (printed != null && printed.isScattered() && (!safe || hasZeros(printed))) {
                rows.doubtOrder(r);
            }
        }
    }

    /**
     * Where several rows have too few figures or too many, blanks are lost, or columns stand there that the form does not have: a row
     * of as many as it has may lack one then and have another's, which only its sum could tell.
     */
    private void doubtFull() {
        long uneven = rows.rows().stream()
                .map(ReadRow::printed)
                .filter(printed -> printed != null && !printed.ruled() && printed.filled() > 0 && !isFull(printed))
                .count();
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.printed(r);
            if (printed == null || printed.ruled() || printed.filled() <= TOTAL) {
                continue;
            }
            if ((uneven >= LEAST_UNEVEN || hasGaps(printed)) && !rows.row(r).sumsUp()) {
                rows.doubtOrder(r);
            }
        }
    }

    /** An empty line among so many figures may be a blank cell. */
    private static boolean hasGaps(PrintedRow printed) {
        return printed.figures().stream().anyMatch(token -> token.kind() == Token.Kind.GAP);
    }

    /** Whether it has a token for each column. */
    private static boolean isFull(PrintedRow printed) {
        long tokens = printed.figures().stream()
                .filter(token -> token.kind() != Token.Kind.GAP)
                .count();
        return tokens == TOTAL + 1;
    }

    private static boolean hasZeros(PrintedRow printed) {
        return printed.figures().stream()
                .filter(token -> !token.isBlank())
                .map(Token::weight)
                .anyMatch(weight -> weight == null || weight.signum() == 0);
    }

    /** Columns whose results do not sum up, or cannot be summed. */
    private int wrongColumns() {
        int wrong = 0;
        for (int column = 0; column <= TOTAL; column++) {
            RequestSums sums = RequestSums.of(rows.rows(), rows.cells(), column);
            wrong += sums != null && sums.areResultsTheTotal() ? 0 : 1;
        }
        return wrong;
    }

    private boolean isCounted(int row, PrintedRow printed) {
        if (!printed.labels().isEmpty() && !printed.labelsFollow()) {
            return false;
        }
        int begins = printed.line();
        return match.fragments().getOrDefault(row, List.of()).stream()
                .noneMatch(label -> label.line() < begins && label.line() >= begins - LINES_OF_A_LABEL);
    }
}
