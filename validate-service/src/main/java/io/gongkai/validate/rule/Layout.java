package io.gongkai.validate.rule;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cells of a form, ready to be looked up.
 *
 * @param form which form
 * @param cells by address, in the order of the form
 * @param tables by table, in the order of the form
 */
public record Layout(Form form, Map<String, FormCell> cells, Map<TableKind, List<FormCell>> tables) {
    private static final Map<Form, Layout> LAYOUTS = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            LAYOUTS.put(form, read(form));
        }
    }

    public static Layout of(Form form) {
        return Objects.requireNonNull(LAYOUTS.get(form));
    }

    public List<FormCell> table(TableKind kind) {
        return tables.getOrDefault(kind, List.of());
    }

    /** The row addresses of a table, in the order of the form. */
    public List<String> rows(TableKind kind) {
        return table(kind).stream().map(FormCell::row).distinct().toList();
    }

    private static Layout read(Form form) {
        Map<String, FormCell> cells = new LinkedHashMap<>();
        Map<TableKind, List<FormCell>> tables = new EnumMap<>(TableKind.class);
        form.cells().forEach(cell -> cells.put(cell.address(), cell));
        for (TableKind kind : TableKind.values()) {
            tables.put(
                    kind,
                    form.cells().stream().filter(cell -> cell.table() == kind).toList());
        }
        return new Layout(form, cells, tables);
    }
}
