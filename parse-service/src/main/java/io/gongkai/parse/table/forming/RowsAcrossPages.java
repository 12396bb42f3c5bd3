package io.gongkai.parse.table.forming;

import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows with a cell on each line that a page number parts: the label and some cells above it, the other cells below, together as many
 * as other rows have.
 */
final class RowsAcrossPages {
    private static final int LEAST_ROWS = 2;

    private RowsAcrossPages() {}

    /** The rows, with the halves of parted ones joined. */
    static List<PrintedRow> joined(List<PrintedRow> rows, Outline outline) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.stream()
                .filter(row -> isOfLines(row) && !row.labels().isEmpty())
                .forEach(row -> widths.merge(width(row), 1, Integer::sum));
        List<PrintedRow> joined = new ArrayList<>();
        for (PrintedRow row : rows) {
            PrintedRow above = joined.isEmpty() ? null : joined.getLast();
            boolean halves = above != null
                    && areParted(above, row, outline)
                    && widths.getOrDefault(width(above) + row.figures().size(), 0) >= LEAST_ROWS;
            if (above != null && halves) {
                joined.set(joined.size() - 1, join(above, row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean areParted(PrintedRow above, PrintedRow below, Outline outline) {
        boolean halves = isOfLines(above)
                && isOfLines(below)
                && !above.labels().isEmpty()
                && !above.labelsFollow()
                && below.labels().isEmpty()
                && below.glued() == null;
        for (int line = above.line(); halves && line < below.line(); line++) {
            if (outline.role(line) == LineRole.PAGE_MARK) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfLines(PrintedRow row) {
        return row.ruled()
                && !row.markedUp()
                && row.source().page() == null
                && row.hasFigures()
                && row.figures().getFirst().column() >= 0
                && !row.isOnOneLine();
    }

    private static int width(PrintedRow row) {
        return row.figures().getLast().column() + 1;
    }

    private static PrintedRow join(PrintedRow above, PrintedRow below) {
        List<Token> figures = new ArrayList<>(above.figures());
        for (Token token : below.figures()) {
            figures.add(token.in(width(above) + token.column()));
        }
        return new PrintedRow(
                above.labels(),
                above.glued(),
                List.copyOf(figures),
                false,
                true,
                false,
                above.raw() + "\n" + below.raw(),
                RowForming.span(above.source(), below.source()),
                above.line());
    }
}
