package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;

/** Rows that are read without a total, though the last figure is the sum of the others: it may be the total in a wrong cell. */
public final class MisplacedTotals {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    private MisplacedTotals() {}

    public static void doubt(DoubtedRows rows) {
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.row(r);
            if (isWithoutTotal(row) && addsUp(row)) {
                rows.doubt(r);
            }
        }
    }

    private static boolean isWithoutTotal(ReadRow row) {
        Alignment only = row.options().size() == 1 ? row.options().getFirst() : null;
        return only != null && only.isBlank(TOTAL) && !only.isBlank(TOTAL - 1);
    }

    /** Whether what it prints last is the sum of the rest, though it does not stand where sums do. */
    private static boolean addsUp(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null && printed.filled() > 1 && printed.addsUp() && !row.sumsUp();
    }
}
