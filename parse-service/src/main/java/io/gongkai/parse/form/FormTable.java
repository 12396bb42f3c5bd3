package io.gongkai.parse.form;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the three tables in one layout.
 *
 * @param form the layout
 * @param kind which table
 * @param rows from top to bottom
 * @param width the most figures that a row has
 */
public record FormTable(Form form, TableKind kind, List<FormRow> rows, int width) {
    /** The column of 总计 in the requests, behind those of six kinds of applicants. */
    public static final int REQUESTS_TOTAL = 6;

    /** The figures of the disputes, all in one row. */
    public static final int DISPUTES = 15;

    /** The outcomes of one kind of dispute, and their total. */
    public static final int OUTCOMES = 5;

    private static final Map<Form, Map<TableKind, FormTable>> TABLES = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            Map<TableKind, FormTable> tables = new EnumMap<>(TableKind.class);
            for (TableKind kind : TableKind.values()) {
                List<FormRow> rows = rows(form, kind);
                tables.put(kind, new FormTable(form, kind, rows, width(rows)));
            }
            TABLES.put(form, tables);
        }
    }

    public FormTable {
        rows = List.copyOf(rows);
    }

    /** The table of that kind in that layout. */
    public static FormTable of(Form form, TableKind kind) {
        FormTable table = TABLES.getOrDefault(form, Map.of()).get(kind);
        if (table == null) {
            throw new IllegalStateException("no table " + kind + " in form " + form);
        }
        return table;
    }

    /** Its figures, row by row. */
    public List<FormCell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static int width(List<FormRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static List<FormRow> rows(Form form, TableKind kind) {
        Map<String, List<FormCell>> rows = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            if (cell.table() == kind) {
                String row = kind == TableKind.DISPUTES ? "disputes" : cell.row();
                rows.computeIfAbsent(row, address -> new ArrayList<>()).add(cell);
            }
        }
        return rows.values().stream().map(FormRow::of).toList();
    }
}
