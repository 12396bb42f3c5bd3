package io.gongkai.parse.table.doubt;

import io.gongkai.parse.figure.FigureStack;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;

/**
 * Rows of the form that share a row of a page's table, one below the other, so that a line of its words and a line of its figures are not
 * the same row where a label takes more lines than one: a label without figures is not blank then, and one that two lines of figures
 * stand beside has either of them.
 */
public final class SharedRows {
    private final List<PrintedRow> printed;

    /** @param printed all rows, in the order in which they are printed */
    public SharedRows(List<PrintedRow> printed) {
        this.printed = printed;
    }

    /** Whether the figures of the row may be others than those beside its label. */
    public boolean hold(ReadRow row) {
        PrintedRow own = row.printed();
        if (own == null || own.source().page() == null || !own.ruled()) {
            return false;
        }
        int at = printed.indexOf(own);
        if (at < 0) {
            return false;
        }
        PrintedRow above = beside(at, -1);
        PrintedRow below = beside(at, 1);
        return own.filled() == 0
                ? isStack(above) || isStack(below)
                : shareLabel(above, row.row(), own) || shareLabel(below, row.row(), own);
    }

    /** The next row in that direction that prints figures; the row itself if there is none. */
    private PrintedRow beside(int at, int step) {
        for (int i = at + step; i >= 0 && i < printed.size(); i += step) {
            if (printed.get(i).filled() > 0) {
                return printed.get(i);
            }
        }
        return printed.get(at);
    }

    private static boolean isStack(PrintedRow row) {
        return row.figures().stream().anyMatch(token -> FigureStack.is(token.text()));
    }

    /** Whether only the words of both make up the label. */
    private static boolean shareLabel(PrintedRow other, FormRow row, PrintedRow own) {
        return !RowLabelling.isWhole(own.letters(), row)
                && !RowLabelling.isWhole(other.letters(), row)
                && (RowLabelling.isWhole(own.letters() + other.letters(), row)
                        || RowLabelling.isWhole(other.letters() + own.letters(), row));
    }
}
