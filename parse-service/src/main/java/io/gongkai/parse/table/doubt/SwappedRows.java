package io.gongkai.parse.table.doubt;

import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;
import java.util.Objects;

/**
 * Rows of requests in another order than the form's, with their figures on lines behind their labels: what order gives to a row is
 * not its own where it stands right behind the label of a row further down.
 */
public final class SwappedRows {
    /** Without a number, 总计 and 其他 are names of columns. */
    private static final int LETTERS_OF_A_LABEL = 4;

    private final RowMatch match;
    private final List<PrintedRow> printed;
    private final DoubtedRows rows;

    public SwappedRows(RowMatch match, List<PrintedRow> printed, DoubtedRows rows) {
        this.match = match;
        this.printed = printed;
        this.rows = rows;
    }

    /** Doubts both the row that has the figures and the one whose label stands before them. */
    public void doubt() {
        match.figures().forEach((row, figures) -> {
            int at = printed.indexOf(figures);
            if (at <= 0 || !figures.letters().isEmpty() || printed.get(at - 1).filled() > 0) {
                return;
            }
            int below = labelled(printed.get(at - 1).letters());
            if (below > row) {
                rows.doubt(row);
                rows.doubt(below);
            }
        });
    }

    /** The only row with that label; −1 without one. */
    private int labelled(String letters) {
        int only = -1;
        for (int r = 0; r < rows.size(); r++) {
            String words = match.table().rows().get(r).words();
            boolean numbered = letters.length() == words.length() + 1 && letters.endsWith(words);
            boolean own = numbered || (words.length() >= LETTERS_OF_A_LABEL && Objects.equals(letters, words));
            if (own && only >= 0) {
                return -1;
            }
            only = own ? r : only;
        }
        return only;
    }
}
