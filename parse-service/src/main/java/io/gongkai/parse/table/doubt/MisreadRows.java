package io.gongkai.parse.table.doubt;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.table.assembly.BlankDoubt;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that a machine read from a picture, and in which it took characters for others. That it was one is told by labels
 * that no words of the form make up. Of a row that does not add up it cannot be said then that its writer erred.
 */
public final class MisreadRows {
    /** So many labels are no accident. */
    private static final int LEAST_LABELS = 4;

    private static final int MOST_ROWS_PER_LABEL = 6;

    private final List<PrintedRow> printed;
    private @Nullable Boolean machine;

    public MisreadRows(List<PrintedRow> printed) {
        this.printed = printed;
    }

    /** Asked for rows that do not add up alone: most tables have none. */
    private boolean isByMachine() {
        if (machine == null) {
            machine = areGarbled();
        }
        return machine;
    }

    private boolean areGarbled() {
        List<String> labels = printed.stream()
                .map(PrintedRow::letters)
                .filter(letters -> !letters.isEmpty())
                .toList();
        long garbled = labels.stream().filter(MisreadRows::isGarbled).count();
        return garbled >= LEAST_LABELS && garbled * MOST_ROWS_PER_LABEL >= labels.size();
    }

    private static boolean isGarbled(String letters) {
        return !FormWords.cover(TableKind.REQUESTS, letters) && !FormWords.nearly(TableKind.REQUESTS, letters);
    }

    /** Whether figures of the row may be others than its writer's: it does not add up, or nobody can tell. */
    public boolean hold(ReadRow row, List<CellChoice> cells) {
        return row.printed() != null && !addUp(cells) && isByMachine();
    }

    private static boolean addUp(List<CellChoice> cells) {
        BigDecimal missing = BigDecimal.ZERO;
        for (int c = 0; c <= FormTable.REQUESTS_TOTAL; c++) {
            BigDecimal weight = BlankDoubt.weight(cells.get(c));
            if (weight == null) {
                return false;
            }
            missing = c == FormTable.REQUESTS_TOTAL ? weight.subtract(missing) : missing.add(weight);
        }
        return missing.signum() == 0;
    }
}
