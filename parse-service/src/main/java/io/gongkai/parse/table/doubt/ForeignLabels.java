package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;

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
        if (printed == null || printed.letters().isEmpty() || isLabelled(index, row.row(), printed)) {
            return false;
        }
        return RowLabelling.isForeign(printed.letters(), row.row());
    }

    /** Whether a part of its label stands alone, unless the whole follows the figures, as that of the next row does. */
    private boolean isLabelled(int index, FormRow row, PrintedRow figures) {
        return match.fragments().getOrDefault(index, List.of()).stream()
                .anyMatch(label -> label.line() < figures.line() || !RowLabelling.isWhole(label.letters(), row));
    }
}
