package io.gongkai.parse.table.forming;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;

/**
 * Empty lines behind rows with a cell on each line. Where they stand behind nearly all rows, and nowhere else, and most rows have more
 * or fewer lines with them than the table has columns, they part the rows and are no cells.
 */
final class GapsBehindRows {
    private static final int LEAST_ROWS = 2;

    /** For one row without an empty line behind it, as at the end of a page. */
    private static final int ROWS_PARTED_PER_OTHER = 4;

    private GapsBehindRows() {}

    /** The rows, one empty line behind each left out if it parts them. */
    static List<PrintedRow> removedFrom(List<PrintedRow> rows, int width) {
        int parted = 0;
        int whole = 0;
        int others = 0;
        for (PrintedRow row : rows) {
            if (row.ruled() || row.filled() == 0) {
                continue;
            }
            if (gaps(row) > 1 || (gaps(row) == 1 && !endsWithGap(row))) {
                return rows;
            }
            parted += endsWithGap(row) && row.figures().size() != width ? 1 : 0;
            whole += endsWithGap(row) && row.figures().size() == width ? 1 : 0;
            others += endsWithGap(row) ? 0 : 1;
        }
        return parted < LEAST_ROWS || parted < whole || parted + whole < ROWS_PARTED_PER_OTHER * others
                ? rows
                : rows.stream().map(GapsBehindRows::withoutGap).toList();
    }

    private static long gaps(PrintedRow row) {
        return row.figures().stream()
                .filter(token -> token.kind() == Token.Kind.GAP)
                .count();
    }

    private static boolean endsWithGap(PrintedRow row) {
        return row.hasFigures() && row.figures().getLast().kind() == Token.Kind.GAP;
    }

    private static PrintedRow withoutGap(PrintedRow row) {
        return row.ruled() || row.filled() == 0 || !endsWithGap(row)
                ? row
                : row.with(row.figures().subList(0, row.figures().size() - 1));
    }
}
