package io.gongkai.parse.table;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of requests whose lines may have lost figures, or got those of others: what they say is undecided then. */
final class LostLines {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;
    private static final int LINES_OF_A_LABEL = 6;

    /** So many rows must have their first figure on their label, and add up with it. */
    private static final int LEAST_ALIKE = 5;

    /** Fewer rows may be cut for other reasons. */
    private static final int LEAST_UNEVEN = 3;

    /** Of so many rows, more rows or columns that do not sum up are not the filer's. */
    private static final int MANY = 10;

    private static final int MOST_WRONG = 2;

    private final RowMatch match;
    private final List<ReadRow> rows;
    private final List<List<CellChoice>> cells;
    private final Set<Integer> lostOrder = new HashSet<>();

    /** The cells are changed where they are doubted. */
    LostLines(RowMatch match, List<ReadRow> rows, List<List<CellChoice>> cells) {
        this.match = match;
        this.rows = rows;
        this.cells = cells;
    }

    void doubtRows() {
        doubtScattered();
        doubtCutShort();
        doubtFull();
        doubtBroken();
        doubtCutByPage();
        doubtBesideWhole();
    }

    /** Whether the row may have the figures of others, or they may have its own. */
    boolean hasLostOrder(int row) {
        return lostOrder.contains(row);
    }

    private void doubtOrder(int row) {
        lostOrder.add(row);
        doubt(row);
    }

    private void doubt(int row) {
        cells.get(row).replaceAll(_ -> CellChoice.UNDECIDED);
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
            PrintedRow printed = rows.get(r).printed();
            if (printed != null && printed.isScattered()) {
                boolean isWrong = !sumsUp(rows.get(r));
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
            PrintedRow printed = rows.get(r).printed();
            if (printed == null || !printed.isScattered()) {
                continue;
            }
            if (!inOrder) {
                doubtOrder(r);
            } else if (!sumsUp(rows.get(r))) {
                doubt(r);
            }
        }
    }

    /**
     * Where most rows have too few figures, blanks are lost, and a row of several lines may have those of the next: only what sums
     * up is safe, and zeros sum up wherever they stand.
     */
    private void doubtCutShort() {
        int unruled = 0;
        int tooShort = 0;
        for (ReadRow row : rows) {
            PrintedRow printed = row.printed();
            if (printed != null && !printed.ruled() && printed.filled() > 0) {
                unruled++;
                tooShort += printed.filled() <= TOTAL ? 1 : 0;
            }
        }
        if (2 * tooShort <= unruled) {
            return;
        }
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.get(r).printed();
            if (printed != null && printed.isScattered() && (!sumsUp(rows.get(r)) || hasZeros(printed))) {
                doubtOrder(r);
            }
        }
    }

    /**
     * Where several rows have too few figures or too many, blanks are lost, or columns stand there that the form does not have: a row
     * of as many as it has may lack one then and have another's, which only its sum could tell.
     */
    private void doubtFull() {
        long uneven = rows.stream()
                .map(ReadRow::printed)
                .filter(printed -> printed != null && !printed.ruled() && printed.filled() > 0 && !isFull(printed))
                .count();
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.get(r).printed();
            if (printed == null || printed.ruled() || printed.filled() <= TOTAL) {
                continue;
            }
            if ((uneven >= LEAST_UNEVEN || hasGaps(printed)) && !sumsUp(rows.get(r))) {
                doubtOrder(r);
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

    /** Digits that are left over beside a row may be the ends of its numbers, broken in narrow cells, or its lost ones. */
    private void doubtBroken() {
        for (PrintedRow stray : match.strays()) {
            for (int r = 0; r < rows.size(); r++) {
                PrintedRow printed = rows.get(r).printed();
                if (printed == null || Math.abs(printed.line() - stray.line()) > LINES_OF_A_LABEL) {
                    continue;
                }
                boolean lost = printed.ruled() ? standsAtABlankOf(printed, stray) : !stray.ruled();
                if (lost && !printed.markedUp() && !sumsUp(rows.get(r))) {
                    doubtOrder(r);
                }
            }
        }
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

    /** A row that prints nothing where a page begins is no blank one if figures without a row stand where the page before ends. */
    private void doubtCutByPage() {
        for (PrintedRow stray : match.strays()) {
            Integer page = stray.source().page();
            for (int r = 0; page != null && r < rows.size(); r++) {
                PrintedRow printed = rows.get(r).printed();
                if (printed != null
                        && printed.filled() == 0
                        && Math.abs(printed.line() - stray.line()) <= LINES_OF_A_LABEL
                        && printed.source().page() != null
                        && !page.equals(printed.source().page())) {
                    doubt(r);
                }
            }
        }
    }

    /** Whether a figure that is left over stands in a column in which the row prints nothing. */
    private static boolean standsAtABlankOf(PrintedRow row, PrintedRow stray) {
        return stray.figures().stream()
                .filter(figure -> !figure.isBlank() && figure.column() >= 0)
                .anyMatch(figure ->
                        row.figures().stream().anyMatch(blank -> blank.isBlank() && blank.column() == figure.column()));
    }

    private static boolean sumsUp(ReadRow row) {
        return row.options().stream().anyMatch(option -> option.sumsUp(0, TOTAL));
    }

    /** Columns whose results do not sum up, or cannot be summed. */
    private int wrongColumns() {
        int wrong = 0;
        for (int column = 0; column <= TOTAL; column++) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean known = true;
            for (int r = 0; r < rows.size(); r++) {
                BigDecimal weight = BlankDoubt.weight(cells.get(r).get(column));
                known &= weight != null;
                if (weight == null) {
                    continue;
                }
                sum = switch (rows.get(r).row().address()) {
                    case "requests.received", "requests.carriedIn", "requests.carriedOut" -> sum;
                    case "requests.total" -> sum.subtract(weight);
                    default -> sum.add(weight);
                };
            }
            wrong += known && sum.signum() == 0 ? 0 : 1;
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

    /** Rows of which figures are missing, but for those that were repaired. */
    void doubtRowsWithout(Set<Integer> repaired) {
        for (int r = 0; r < rows.size(); r++) {
            if (!repaired.contains(r) && hasLostFigures(rows.get(r))) {
                doubt(r);
            }
        }
    }

    /**
     * Too few figures, without cells to tell which are missing, and no place for the blanks with which the row sums up: what
     * is missing was no zero, and any of the others may stand in its place.
     */
    private boolean hasLostFigures(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null
                && !isWhole(printed)
                && !printed.ruled()
                && printed.filled() > 0
                && printed.filled() <= TOTAL
                && (!sumsUp(row) || areOnlyZeros(printed));
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
                adding += sumsUp(row) ? 1 : 0;
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
