package io.gongkai.parse.table.doubt;

import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;

/**
 * Rows that stand in the place of a row of the form and name something else: a row of the writer's own, say, where that of the form is
 * missing. Their place alone does not make them that row; only sums can.
 */
public final class ForeignLabels {
    private final RowMatch match;

    public ForeignLabels(RowMatch match) {
        this.match = match;
    }

    /** Whether what stands beside the figures of the row of the form names another. */
    public boolean name(int index, ReadRow row) {
        PrintedRow printed = row.printed();
        if (printed == null || printed.letters().isEmpty() || match.fragments().containsKey(index)) {
            return false;
        }
        return RowLabelling.isForeign(printed.letters(), row.row());
    }
}
