package io.gongkai.parse.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the requests table: its rows must sum up, then its columns; what neither decides is left undecided. */
final class RequestsReading {
    private static final int TOTAL = 6;
    private static final int LINES_OF_A_LABEL = 6;

    private final RowMatch match;
    private final TableAssembly assembly;
    private final RowRepairs repairs = new RowRepairs();

    RequestsReading(RowMatch match, List<PrintedRow> printed) {
        this.match = match;
        this.assembly = new TableAssembly(match, printed);
    }

    TableRead read() {
        List<ReadRow> summed =
                assembly.options().stream().map(RequestsReading::summingUp).toList();
        List<ReadRow> chosen = ColumnSums.choose(summed);
        List<List<CellChoice>> cells = new ArrayList<>();
        chosen.forEach(row -> cells.add(row.cells()));
        doubtScattered(chosen, cells);
        doubtLost(chosen, cells);
        doubtBroken(chosen, cells);
        BlankPolicy blanks = BlankPolicy.of(cells);
        doubtRows(chosen, cells, blanks.printsZerosBlank() ? Set.of() : doubtBlanks(chosen, cells));
        return assembly.read(chosen, cells, blanks, repairs);
    }

    /** The alignments with which the row sums up; all of them if none does, for then the filer's sum is wrong. */
    private static ReadRow summingUp(ReadRow row) {
        if (!row.isAmbiguous()) {
            return row;
        }
        List<Alignment> holding =
                row.options().stream().filter(option -> option.sumsUp(0, TOTAL)).toList();
        return holding.isEmpty() ? row : row.with(holding);
    }

    /**
     * Figures on lines of their own, without labels to begin their rows, are cut into rows by counting alone: where one of
     * the rows does not sum up, or a column does not, the lines have lost their order, and no row of such lines is safe.
     */
    private void doubtScattered(List<ReadRow> rows, List<List<CellChoice>> cells) {
        boolean counted = false;
        boolean wrong = false;
        for (int r = 0; r < rows.size(); r++) {
            if (isCounted(r, rows.get(r).printed())) {
                counted = true;
                wrong |= !sumsUp(rows.get(r));
            }
        }
        if (!counted || (!wrong && resultsSumUp(rows, cells))) {
            return;
        }
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.get(r).printed();
            if (printed != null && printed.isScattered()) {
                cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
            }
        }
    }

    /**
     * Where most rows of figures on lines of their own have too few of them, lines are lost, and a row may have those of the
     * next: only what sums up is safe.
     */
    private static void doubtLost(List<ReadRow> rows, List<List<CellChoice>> cells) {
        List<Integer> scattered = new ArrayList<>();
        int tooShort = 0;
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.get(r).printed();
            if (printed != null && printed.isScattered()) {
                scattered.add(r);
                tooShort += printed.filled() <= TOTAL ? 1 : 0;
            }
        }
        if (2 * tooShort > scattered.size()) {
            scattered.stream()
                    .filter(r -> !sumsUp(rows.get(r)))
                    .forEach(r -> cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED));
        }
    }

    /** Digits that are left over beside a row may be the ends of its numbers, broken in narrow cells, or its lost ones. */
    private void doubtBroken(List<ReadRow> rows, List<List<CellChoice>> cells) {
        for (PrintedRow stray : match.strays()) {
            for (int r = 0; r < rows.size(); r++) {
                PrintedRow printed = rows.get(r).printed();
                if (printed == null || Math.abs(printed.line() - stray.line()) > LINES_OF_A_LABEL) {
                    continue;
                }
                boolean lost = printed.ruled() ? standsAtABlankOf(printed, stray) : !stray.ruled();
                if (lost && !printed.markedUp() && !sumsUp(rows.get(r))) {
                    cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
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

    private static boolean resultsSumUp(List<ReadRow> rows, List<List<CellChoice>> cells) {
        for (int column = 0; column <= TOTAL; column++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int r = 0; r < rows.size(); r++) {
                BigDecimal weight = BlankDoubt.weight(cells.get(r).get(column));
                if (weight == null) {
                    return false;
                }
                sum = switch (rows.get(r).row().address()) {
                    case "requests.received", "requests.carriedIn", "requests.carriedOut" -> sum;
                    case "requests.total" -> sum.subtract(weight);
                    default -> sum.add(weight);
                };
            }
            if (sum.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isCounted(int row, @Nullable PrintedRow printed) {
        if (printed == null || !printed.isScattered() || (!printed.labels().isEmpty() && !printed.labelsFollow())) {
            return false;
        }
        int begins = printed.line();
        return match.fragments().getOrDefault(row, List.of()).stream()
                .noneMatch(label -> label.line() < begins && label.line() >= begins - LINES_OF_A_LABEL);
    }

    /** Doubts blanks that sums contradict; the rows in which a stray number was put in the place of one. */
    private Set<Integer> doubtBlanks(List<ReadRow> rows, List<List<CellChoice>> cells) {
        List<Integer> doubted = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            PrintedRow printed = rows.get(r).printed();
            if (printed != null && !printed.markedUp() && BlankDoubt.missing(cells.get(r), 0, TOTAL) != null) {
                doubted.add(r);
            }
        }
        Token stray = onlyStray();
        Set<Integer> repaired = new HashSet<>();
        for (int r : doubted) {
            List<CellChoice> row = cells.get(r);
            int column = onlySuspect(row);
            BigDecimal missing = BlankDoubt.missing(row, 0, TOTAL);
            if (stray != null
                    && doubted.size() == 1
                    && column >= 0
                    && missing != null
                    && isWorth(stray, missing)
                    && balances(rows, cells, r, column, missing)) {
                row.set(column, CellChoice.of(stray));
                repairs.tellStray(rows.get(r).row().cells().get(column), stray);
                repaired.add(r);
                continue;
            }
            for (int c = 0; c <= TOTAL; c++) {
                if (isSuspect(row, c)) {
                    row.set(c, CellChoice.UNDECIDED);
                }
            }
        }
        return repaired;
    }

    private static void doubtRows(List<ReadRow> rows, List<List<CellChoice>> cells, Set<Integer> repaired) {
        for (int r = 0; r < rows.size(); r++) {
            if (!repaired.contains(r) && hasLostFigures(rows.get(r))) {
                cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
            }
        }
    }

    /**
     * Too few figures, without cells to tell which are missing, and no place for the blanks with which the row sums up: what
     * is missing was no zero, and any of the others may stand in its place.
     */
    private static boolean hasLostFigures(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null
                && !printed.ruled()
                && printed.filled() > 0
                && printed.filled() <= TOTAL
                && (row.options().stream().noneMatch(option -> option.sumsUp(0, TOTAL)) || areOnlyZeros(printed));
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

    private static boolean isWorth(Token stray, BigDecimal missing) {
        BigDecimal weight = stray.weight();
        return weight != null && weight.compareTo(missing) == 0;
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

    /** Whether the column's balance, or else its sum of results, holds once the value stands in that cell. */
    private static boolean balances(
            List<ReadRow> rows, List<List<CellChoice>> cells, int row, int column, BigDecimal value) {
        BigDecimal balance = BigDecimal.ZERO;
        BigDecimal results = BigDecimal.ZERO;
        for (int r = 0; r < rows.size(); r++) {
            BigDecimal weight =
                    r == row ? value : BlankDoubt.weight(cells.get(r).get(column));
            if (weight == null) {
                return false;
            }
            switch (rows.get(r).row().address()) {
                case "requests.received", "requests.carriedIn" -> balance = balance.add(weight);
                case "requests.carriedOut" -> balance = balance.subtract(weight);
                case "requests.total" -> {
                    balance = balance.subtract(weight);
                    results = results.subtract(weight);
                }
                default -> results = results.add(weight);
            }
        }
        return balance.signum() == 0 && results.signum() == 0;
    }
}
