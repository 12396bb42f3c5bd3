package io.gongkai.parse.table.doubt;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;

/**
 * Figures of text on the line right behind a row, and beside no label: the line of the row may have been too short for all of its
 * figures, or for the digits of the last, so that what it prints says nothing of its last cells.
 */
public final class BrokenOff {
    private final List<PrintedRow> strays;

    /** @param strays rows of figures that belong to none */
    public BrokenOff(List<PrintedRow> strays) {
        this.strays = strays.stream().filter(BrokenOff::mayBeRest).toList();
    }

    private static boolean mayBeRest(PrintedRow stray) {
        return stray.labels().isEmpty()
                && stray.hasFigures()
                && !stray.figures().getFirst().isBlank()
                && isText(stray);
    }

    private static boolean isText(PrintedRow row) {
        return !row.markedUp() && row.source().page() == null;
    }

    /** Whether such figures stand behind the row. */
    public boolean standsBehind(PrintedRow row) {
        if (!isText(row) || row.figures().isEmpty()) {
            return false;
        }
        int last = line(row.figures().getLast());
        return last > 0
                && strays.stream().anyMatch(stray -> line(stray.figures().getFirst()) == last + 1);
    }

    private static int line(Token token) {
        Integer line = token.source().line();
        return line == null ? 0 : line;
    }
}
