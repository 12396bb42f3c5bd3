package io.gongkai.parse.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import java.util.List;

/** Tells the columns of the form by words of their names, which narrow cells break anywhere. */
final class ColumnNames {
    private static final int LEAST_LETTERS = 2;

    /** Stands over several columns. */
    private static final String GROUP = "法人或其他组织";

    private final List<String> names;

    ColumnNames(TableKind kind) {
        this.names = FormTable.of(Form.FORM_2021, kind).rows().getFirst().columns();
    }

    /** The columns whose name the letters are, or begin or end, as bits. */
    int columns(String letters) {
        int columns = 0;
        boolean tells = letters.length() >= LEAST_LETTERS && !GROUP.endsWith(letters);
        for (int i = 0; i < names.size() && tells; i++) {
            String name = names.get(i);
            columns |= name.startsWith(letters) || name.endsWith(letters) ? 1 << i : 0;
        }
        return columns;
    }
}
