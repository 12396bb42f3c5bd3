package io.gongkai.parse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the disclosure table: rows of one to three figures, which no sum binds together. */
final class DisclosureReading {
    private static final int LINES_OF_A_LABEL = 6;

    /** 第二十条第（五）项, or a piece of it, and figures beside it, which are those of a row. */
    private static final Pattern FIGURES_BESIDE_A_HEADING =
            Pattern.compile("[\\d.,\\s]*[第二十条（）()一五六七八九项][第二十条（）()一五六七八九项\\s]*[\\d.,\\s]*");

    private final RowMatch match;
    private final List<PrintedRow> printed;
    private final TableAssembly assembly;

    DisclosureReading(RowMatch match, List<PrintedRow> printed) {
        this.match = match;
        this.printed = printed;
        this.assembly = new TableAssembly(match, printed);
    }

    TableRead read() {
        List<ReadRow> rows = assembly.options();
        List<List<CellChoice>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(row.cells()));
        boolean mixed = areMixed();
        if (mixed || hasLostOrder(rows)) {
            for (int r = 0; r < rows.size(); r++) {
                PrintedRow row = rows.get(r).printed();
                if (isAlone(rows.get(r)) || (mixed && row != null && !row.ruled())) {
                    cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
                }
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            if (hasLostGap(r, rows.get(r))) {
                cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
            }
        }
        return assembly.read(rows, cells, BlankPolicy.of(cells), new RowRepairs());
    }

    /** Whether lines of text hold pieces of several lines of the page. */
    private boolean areMixed() {
        return printed.stream()
                .anyMatch(row -> !row.ruled()
                        && row.filled() > 0
                        && FIGURES_BESIDE_A_HEADING.matcher(row.raw()).matches());
    }

    /** Whether too few figures stand alone, with empty lines between them and their label: those may be blank cells. */
    private boolean hasLostGap(int row, ReadRow read) {
        PrintedRow printed = read.printed();
        if (printed == null
                || !isAlone(read)
                || printed.filled() >= read.row().cells().size()) {
            return false;
        }
        return match.fragments().getOrDefault(row, List.of()).stream()
                .mapToInt(PrintedRow::line)
                .filter(line -> line < printed.line())
                .max()
                .stream()
                .anyMatch(line -> line < printed.line() - 1);
    }

    /** Whether figures stand alone on their lines, and not behind the label that the order gives them. */
    private boolean hasLostOrder(List<ReadRow> rows) {
        for (PrintedRow stray : match.strays()) {
            if (!stray.ruled() && stray.labels().isEmpty()) {
                return true;
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            if (isAlone(rows.get(r)) && !isBehindItsLabel(r, rows.get(r))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null && !printed.ruled() && printed.labels().isEmpty() && printed.filled() > 0;
    }

    private boolean isBehindItsLabel(int row, ReadRow read) {
        PrintedRow printed = read.printed();
        return printed != null
                && match.fragments().getOrDefault(row, List.of()).stream()
                        .anyMatch(label ->
                                label.line() < printed.line() && label.line() >= printed.line() - LINES_OF_A_LABEL);
    }
}
