package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Likeness;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;

/** Figures that are left over beside rows of requests: what those rows say is undecided where they may be theirs. */
public final class FiguresBeside {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;
    private static final int LINES_OF_A_LABEL = 6;

    private final RowMatch match;
    private final DoubtedRows rows;

    public FiguresBeside(RowMatch match, DoubtedRows rows) {
        this.match = match;
        this.rows = rows;
    }

    public void doubt() {
        BrokenOff rests = new BrokenOff(match.strays());
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.printed(r);
            if (printed != null && rests.standsBehind(printed) && !endsWithItsSum(rows.row(r))) {
                rows.doubtOrder(r);
            }
        }
        for (PrintedRow stray : match.strays()) {
            for (int r = 0; r < rows.size(); r++) {
                doubt(r, stray);
            }
        }
        doubtMoved();
    }

    private void doubt(int row, PrintedRow stray) {
        PrintedRow printed = rows.printed(row);
        if (printed == null) {
            return;
        }
        if (isBeside(printed, stray) || (isNear(printed, stray) && mayBeBroken(rows.row(row), printed, stray))) {
            rows.doubtOrder(row);
        } else if (stray.filled() > 0
                && isNear(printed, stray)
                && (isCut(printed) || isBegun(rows.row(row), printed, stray))) {
            rows.doubt(row);
        }
    }

    /** Digits that are left over beside a row may be the ends of its numbers, broken in narrow cells, or its lost ones. */
    private static boolean mayBeBroken(ReadRow row, PrintedRow printed, PrintedRow stray) {
        boolean counted = !printed.ruled() || printed.isCounted();
        boolean lost = counted ? !stray.ruled() : standsAtABlankOf(printed, stray);
        return lost && !printed.markedUp() && !(printed.isScattered() ? addsUp(row) : row.sumsUp());
    }

    /** Whether all figures of a row are known, and the last is the sum of the others: its lines were counted right. */
    private static boolean addsUp(ReadRow row) {
        return row.options().stream().anyMatch(Alignment::addsUp);
    }

    /** Whether it prints its total, the sum of what stands before it: nothing was broken off. */
    private static boolean endsWithItsSum(ReadRow row) {
        return row.options().stream().anyMatch(way -> !way.isBlank(TOTAL) && way.addsUp());
    }

    /** Whether the stray stands at the row's first line, or at its last: its cells may be on lines of their own. */
    private static boolean isNear(PrintedRow row, PrintedRow stray) {
        return Math.abs(row.line() - stray.line()) <= LINES_OF_A_LABEL
                || Math.abs(behind(row, stray)) <= LINES_OF_A_LABEL;
    }

    /** How many lines a stray of text stands behind the last figure of the row. */
    private static int behind(PrintedRow row, PrintedRow stray) {
        Integer last = row.figures().isEmpty()
                ? null
                : row.figures().getLast().source().line();
        Integer first = stray.source().line();
        return last == null || first == null ? Integer.MAX_VALUE : first - last;
    }

    /** A whole row on a line of its own that belongs to no label may be that of the label before or behind it. */
    private static boolean isBeside(PrintedRow printed, PrintedRow stray) {
        return !stray.ruled()
                && !printed.ruled()
                && stray.labels().isEmpty()
                && stray.filled() >= TOTAL
                && Math.abs(printed.line() - stray.line()) == 1;
    }

    /**
     * Figures of a whole row before the first label, and none behind the last: the figures may stand before their labels, and each
     * label have those of the row behind it.
     */
    private void doubtMoved() {
        PrintedRow first = rows.printed(0);
        PrintedRow last = rows.printed(rows.size() - 1);
        boolean moved = first != null
                && (last == null || last.filled() == 0)
                && match.strays().stream()
                        .anyMatch(stray -> stray.line() < first.line()
                                && !stray.markedUp()
                                && stray.labels().isEmpty()
                                && stray.filled() > TOTAL);
        for (int r = 0; moved && r < rows.size(); r++) {
            rows.doubtOrder(r);
        }
    }

    /** What a row lacks is not blank if figures without a row stand above or below it: it was cut. */
    private static boolean isCut(PrintedRow printed) {
        return (printed.filled() == 0 || isShort(printed)) && (printed.source().page() != null || !printed.markedUp());
    }

    /** Nor is a row blank beside whose label figures without a row stand behind words of that label: they are its own. */
    private static boolean isBegun(ReadRow row, PrintedRow printed, PrintedRow stray) {
        return printed.filled() == 0 && isOf(stray.letters(), row.row());
    }

    /** Whether most of the letters are a stretch of the row's labels, in spite of misread ones. */
    private static boolean isOf(String letters, FormRow row) {
        return letters.length() > 1 && 2 * Likeness.of(letters, row.whole()) >= letters.length();
    }

    private static boolean isShort(PrintedRow printed) {
        return printed.ruled() && printed.figures().size() <= TOTAL;
    }

    /** Whether a figure that is left over stands in a column in which the row prints nothing, or on a page in none that is known. */
    private static boolean standsAtABlankOf(PrintedRow row, PrintedRow stray) {
        return stray.figures().stream()
                .filter(figure -> !figure.isBlank())
                .anyMatch(figure -> row.figures().stream()
                        .anyMatch(blank -> blank.isBlank()
                                && (figure.column() < 0
                                        ? row.source().page() != null
                                        : blank.column() == figure.column())));
    }
}
