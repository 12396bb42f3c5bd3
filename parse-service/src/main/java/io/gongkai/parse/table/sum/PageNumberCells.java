package io.gongkai.parse.table.sum;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;
import java.util.Set;

/**
 * Bare numbers in a column behind all others of requests, in which few rows print anything: the last row of each page got its number as a
 * further cell. It is none of the row's figures where they add up without it; where it stands alone, nothing in the row is known.
 */
public final class PageNumberCells {
    private static final int COLUMNS = FormTable.REQUESTS_TOTAL + 1;

    /** A table goes over so many pages. */
    private static final int MOST_PAGES = 4;

    /** So many rows print something in the column before. */
    private static final int LEAST_ROWS = 6;

    private static final int MOST_DIGITS = 3;

    private PageNumberCells() {}

    /** The rows without such numbers. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed) {
        int last = printed.stream().mapToInt(PageNumberCells::lastFilled).max().orElse(-1);
        List<PrintedRow> longer =
                printed.stream().filter(row -> lastFilled(row) == last).toList();
        long others =
                printed.stream().filter(row -> lastFilled(row) == last - 1).count();
        // a row that adds up there has fewer cells before its figures
        boolean ofTable = longer.stream().anyMatch(row -> addsUp(row, last));
        if (last < COLUMNS || longer.size() > MOST_PAGES || others < LEAST_ROWS || ofTable) {
            return printed;
        }
        return printed.stream()
                .map(row -> longer.contains(row) ? settled(row, last) : row)
                .toList();
    }

    private static PrintedRow settled(PrintedRow row, int last) {
        if (!row.ruled() || row.glued() != null || !isNumber(lastOf(row))) {
            return row;
        }
        if (row.filled() == 1) {
            return CrowdedCells.unknown(row);
        }
        return addsUp(row, last - 1) ? row.without(Set.of(last)) : row;
    }

    /** Whether the figures add up to the one in that column, which may be blank. */
    private static boolean addsUp(PrintedRow row, int total) {
        Alignment way = Alignment.under(row.without(Set.of(total + 1)), total - COLUMNS + 1, COLUMNS);
        return way != null && way.addsUp();
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.text().strip().length() <= MOST_DIGITS;
    }

    private static Token lastOf(PrintedRow row) {
        return row.figures().reversed().stream()
                .filter(token -> !token.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** The column of the last figure; −1 without one. */
    private static int lastFilled(PrintedRow row) {
        return row.filled() == 0 ? -1 : lastOf(row).column();
    }
}
