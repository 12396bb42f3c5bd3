package io.gongkai.search.page.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.List;

/**
 * One table of a form, row by row.
 *
 * @param columns how many columns each row covers, those from above counted
 * @param head the rows above the first figure that are headings of the whole table; empty where each block of the table
 *     has its own
 * @param body all other rows
 */
public record FormTable(TableKind kind, Form form, int columns, List<TableRow> head, List<TableRow> body) {

    public static FormTable of(TableKind kind, Form form) {
        List<FormCell> cells =
                form.cells().stream().filter(cell -> cell.table() == kind).toList();
        return switch (kind) {
            case DISCLOSURE -> DisclosureLayout.of(form, cells);
            case REQUESTS -> RequestsLayout.of(form, cells);
            case DISPUTES -> DisputesLayout.of(form, cells);
        };
    }

    /** Cells in runs of the same row. */
    static List<List<FormCell>> rows(List<FormCell> cells) {
        return Runs.by(FormCell::row, cells);
    }
}
