package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.HashMap;
import java.util.Map;

/** How many figures stand behind the labels of the form. */
final class LabelWidths {
    /** By table; −1 where the forms differ. The row of the disputes has no label. */
    private static final Map<TableKind, Map<String, Integer>> WIDTHS =
            Map.of(TableKind.DISCLOSURE, widths(TableKind.DISCLOSURE), TableKind.REQUESTS, widths(TableKind.REQUESTS));

    private LabelWidths() {}

    /** The figures behind the label of these letters, its number among them or not; 0 if it is none. */
    static int of(TableKind kind, String letters) {
        Map<String, Integer> widths = WIDTHS.getOrDefault(kind, Map.of());
        int width = widths.getOrDefault(letters, 0);
        return width != 0 || letters.isEmpty() ? width : widths.getOrDefault(letters.substring(1), 0);
    }

    private static Map<String, Integer> widths(TableKind kind) {
        Map<String, Integer> widths = new HashMap<>();
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, kind).rows()) {
                widths.merge(row.words(), row.cells().size(), (one, other) -> one.equals(other) ? one : -1);
            }
        }
        return widths;
    }
}
