package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Likeness;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Figures that are left over beside rows of requests: what those rows say is undecided where they may be theirs. */
public final class FiguresBeside {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;
    private static final int LINES_OF_A_LABEL = 6;

    private final RowMatch match;
    private final List<ReadRow> rows;
    private final List<List<CellChoice>> cells;
    private final Set<Integer> doubted = new HashSet<>();

    /** The cells are changed where they are doubted. */
    public FiguresBeside(RowMatch match, List<ReadRow> rows, List<List<CellChoice>> cells) {
        this.match = match;
        this.rows = rows;
        this.cells = cells;
    }

    /** The rows that may have the figures of others, or they theirs. */
    public Set<Integer> doubt() {
        doubtBroken();
        doubtCut();
        doubtBegun();
        doubtBesideWhole();
        doubtMoved();
        return doubted;
    }

    private void doubtOrder(int row) {
        doubted.add(row);
        doubt(row);
    }

    private void doubt(int row) {
        cells.get(row).replaceAll(_ -> CellChoice.UNDECIDED);
    }

    /** Digits that are left over beside a row may be the ends of its numbers, broken in narrow cells, or its lost ones. */
    private void doubtBroken() {
        for (PrintedRow stray : match.strays()) {
            for (int r = 0; r < rows.size(); r++) {
                PrintedRow printed = rows.get(r).printed();
                if (printed == null || !isNear(printed, stray)) {
                    continue;
                }
                boolean counted = !printed.ruled() || printed.isCounted();
                boolean lost = counted ? !stray.ruled() : standsAtABlankOf(printed, stray);
                if (lost && !printed.markedUp() && !rows.get(r).sumsUp()) {
                    doubtOrder(r);
                }
            }
        }
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
    private void doubtBesideWhole() {
        for (PrintedRow stray : match.strays()) {
            for (int r = 0; r < rows.size(); r++) {
                PrintedRow printed = rows.get(r).printed();
                if (printed != null
                        && !stray.ruled()
                        && !printed.ruled()
                        && stray.labels().isEmpty()
                        && stray.filled() >= TOTAL
                        && Math.abs(printed.line() - stray.line()) == 1) {
                    doubtOrder(r);
                }
            }
        }
    }

    /**
     * Figures of a whole row before the first label, and none behind the last: the figures may stand before their labels, and each
     * label have those of the row behind it.
     */
    private void doubtMoved() {
        PrintedRow first = rows.getFirst().printed();
        PrintedRow last = rows.getLast().printed();
        boolean moved = first != null
                && (last == null || last.filled() == 0)
                && match.strays().stream()
                        .anyMatch(stray -> stray.line() < first.line()
                                && !stray.markedUp()
                                && stray.labels().isEmpty()
                                && stray.filled() > TOTAL);
        for (int r = 0; moved && r < rows.size(); r++) {
            doubtOrder(r);
        }
    }

    /** What a row lacks is not blank if figures without a row stand above or below it: it was cut. */
    private void doubtCut() {
        for (PrintedRow stray : match.strays()) {
            for (int r = 0; stray.filled() > 0 && r < rows.size(); r++) {
                PrintedRow printed = rows.get(r).printed();
                if (printed != null
                        && (printed.filled() == 0 || isShort(printed))
                        && isNear(printed, stray)
                        && (printed.source().page() != null || !printed.markedUp())) {
                    doubt(r);
                }
            }
        }
    }

    /** Nor is a row blank beside whose label figures without a row stand behind words of that label: they are its own. */
    private void doubtBegun() {
        for (PrintedRow stray : match.strays()) {
            for (int r = 0; stray.filled() > 0 && r < rows.size(); r++) {
                PrintedRow printed = rows.get(r).printed();
                if (printed != null
                        && printed.filled() == 0
                        && isNear(printed, stray)
                        && isOf(stray.letters(), rows.get(r).row())) {
                    doubt(r);
                }
            }
        }
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
