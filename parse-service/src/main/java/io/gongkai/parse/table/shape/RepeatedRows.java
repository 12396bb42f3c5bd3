package io.gongkai.parse.table.shape;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of requests that are printed once more, as at a page break: the same label and the same figures, next to each other, or with
 * a header between them. One of them is enough where all rows of a form are printed besides: then none of the two is another row
 * whose label is wrong.
 */
public final class RepeatedRows {
    private RepeatedRows() {}

    /** The printed rows, each of them once. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed) {
        List<PrintedRow> rows = new ArrayList<>();
        PrintedRow before = null;
        boolean repeated = false;
        for (PrintedRow row : printed) {
            boolean again = before != null && isRepeated(before, row);
            repeated |= again;
            if (!again) {
                rows.add(row);
            }
            before = isHeader(row) ? before : row;
        }
        return repeated && areWhole(rows) ? rows : printed;
    }

    private static boolean isRepeated(PrintedRow one, PrintedRow two) {
        return one.filled() > 0
                && !one.letters().isEmpty()
                && one.letters().equals(two.letters())
                && text(one.glued()).equals(text(two.glued()))
                && printed(one).equals(printed(two));
    }

    private static List<String> printed(PrintedRow row) {
        return row.figures().stream()
                .map(token -> token.column() + ":" + token.text().strip())
                .toList();
    }

    private static String text(@Nullable Token glued) {
        return glued == null ? "" : glued.text();
    }

    private static boolean isHeader(PrintedRow row) {
        return row.filled() == 0 && !FormWords.isRow(TableKind.REQUESTS, row.letters());
    }

    private static boolean areWhole(List<PrintedRow> rows) {
        return Arrays.stream(Form.values())
                .anyMatch(form -> FormTable.of(form, TableKind.REQUESTS).rows().stream()
                        .allMatch(row -> rows.stream()
                                .anyMatch(printed ->
                                        printed.hasFigures() && RowLabelling.isWhole(printed.letters(), row))));
    }
}
