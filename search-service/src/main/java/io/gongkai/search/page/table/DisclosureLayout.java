package io.gongkai.search.page.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;

/**
 * 主动公开政府信息情况: a block for each item of article 20 that is counted, with the item over it, its own column heads, and
 * a row for each kind of information.
 */
final class DisclosureLayout {
    private static final int COLUMNS = 4;

    static FormTable of(Form form, List<FormCell> cells) {
        List<TableRow> body = new ArrayList<>();
        for (List<FormCell> block : Runs.by(DisclosureLayout::item, cells)) {
            body.addAll(block(block, "disclosure-" + (body.size() + 1)));
        }
        return new FormTable(TableKind.DISCLOSURE, form, COLUMNS, List.of(), body);
    }

    private static List<TableRow> block(List<FormCell> cells, String id) {
        List<List<FormCell>> rows = FormTable.rows(cells);
        String item = item(cells.getFirst());
        List<TableRow> block = new ArrayList<>();
        block.add(new TableRow(List.of(new Label(id, "item." + item, item, Scope.COLUMNS, COLUMNS, 1))));

        List<FormCell> columns = rows.getFirst();
        List<Place> heads = new ArrayList<>();
        heads.add(new Label(id + "-content", "disclosure.content", "信息内容", Scope.COLUMN, 1, 1));
        for (FormCell cell : columns) {
            heads.add(new Label(
                    id + "-" + cell.column(),
                    "column." + cell.columnLabel(),
                    cell.columnLabel(),
                    Scope.COLUMN,
                    span(cell, columns),
                    1));
        }
        block.add(new TableRow(heads));
        rows.forEach(row -> block.add(row(row, id)));
        return block;
    }

    private static TableRow row(List<FormCell> row, String block) {
        String id = row.getFirst().row();
        List<Place> places = new ArrayList<>();
        places.add(new Label(id, id, content(row.getFirst()), Scope.ROW, 1, 1));
        for (FormCell cell : row) {
            places.add(
                    new FigurePlace(cell.address(), List.of(block, block + "-" + cell.column(), id), span(cell, row)));
        }
        return new TableRow(places);
    }

    /** The last column of a block reaches to the edge of the table. */
    private static int span(FormCell cell, List<FormCell> row) {
        boolean last = cell.column().equals(row.getLast().column());
        return last ? COLUMNS - row.size() : 1;
    }

    /** 第二十条第（一）项 of 第二十条第（一）项 规章. */
    private static String item(FormCell cell) {
        return cell.rowLabel().substring(0, cell.rowLabel().indexOf(' '));
    }

    /** 规章 of 第二十条第（一）项 规章. */
    private static String content(FormCell cell) {
        return cell.rowLabel().substring(cell.rowLabel().indexOf(' ') + 1);
    }

    private DisclosureLayout() {}
}
