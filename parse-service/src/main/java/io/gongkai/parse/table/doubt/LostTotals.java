package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows without a total down to the last one, below others that all print theirs: a page may have lost a column, and empty cells at its
 * edge do not tell which.
 */
public final class LostTotals {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;
    private static final int LEAST_ROWS = 3;

    private LostTotals() {}

    public static void doubt(DoubtedRows rows) {
        int with = 0;
        List<Integer> without = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Boolean printed = printsTotal(rows.row(r));
            if (printed == null) {
                continue;
            }
            if (!printed) {
                without.add(r);
            } else if (without.isEmpty()) {
                with++;
            } else {
                return;
            }
        }
        if (with >= LEAST_ROWS && without.size() >= LEAST_ROWS) {
            without.forEach(rows::doubtOrder);
        }
    }

    /** Null where it prints nothing, or may be read in several ways. */
    private static @Nullable Boolean printsTotal(ReadRow row) {
        PrintedRow printed = row.printed();
        boolean open = printed == null || printed.filled() == 0 || row.options().size() != 1;
        return open ? null : !row.options().getFirst().isBlank(TOTAL);
    }
}
