package io.gongkai.parse.table.forming;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;

/**
 * Empty lines behind rows with a cell on each line. Where they stand behind nearly all rows, and nowhere else, and some row has more or
 * fewer lines with them than the table has columns, they part the rows and are no cells.
 */
final class GapsBehindRows {
    /** For one row without an empty line behind it, as at the end of a page. */
    private static final int ROWS_PARTED_PER_OTHER = 4;

    private GapsBehindRows() {}

    /** The rows, the empty lines behind them left out if they part them. */
    static List<PrintedRow> removedFrom(List<PrintedRow> rows, int width) {
        int parted = 0;
        int whole = 0;
        int others = 0;
        for (PrintedRow row : rows) {
            if (row.ruled() || row.filled() == 0) {
                continue;
            }
            int gaps = gapsBehind(row);
            boolean isWhole = gaps > 0 && row.figures().size() == width;
            if (hasGapsWithin(row) || (isWhole && gaps > 1)) {
                return rows;
            }
            whole += isWhole ? 1 : 0;
            parted += gaps > 0 && !isWhole ? 1 : 0;
            others += gaps > 0 ? 0 : 1;
        }
        return parted == 0 || parted + whole < ROWS_PARTED_PER_OTHER * others
                ? rows
                : rows.stream().map(GapsBehindRows::withoutGaps).toList();
    }

    private static int gapsBehind(PrintedRow row) {
        List<Token> figures = row.figures();
        int gaps = 0;
        while (gaps < figures.size() && isGap(figures.get(figures.size() - 1 - gaps))) {
            gaps++;
        }
        return gaps;
    }

    private static boolean hasGapsWithin(PrintedRow row) {
        return row.figures().stream().filter(GapsBehindRows::isGap).count() > gapsBehind(row);
    }

    private static boolean isGap(Token token) {
        return token.kind() == Token.Kind.GAP;
    }

    private static PrintedRow withoutGaps(PrintedRow row) {
        return row.ruled() || row.filled() == 0
                ? row
                : row.with(row.figures().subList(0, row.figures().size() - gapsBehind(row)));
    }
}
