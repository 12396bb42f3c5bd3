package io.gongkai.search.page.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;

/** 政府信息公开行政复议、行政诉讼情况: one row of fifteen figures under reviews and two kinds of suits. */
final class DisputesLayout {
    private static final String SUITS = "行政诉讼 ";

    static FormTable of(Form form, List<FormCell> cells) {
        List<Place> kinds = new ArrayList<>();
        List<Place> suits = new ArrayList<>();
        List<Place> outcomes = new ArrayList<>();
        List<Place> figures = new ArrayList<>();
        List<List<FormCell>> blocks = FormTable.rows(cells);
        for (List<FormCell> block : blocks) {
            String name = block.getFirst().row();
            String label = block.getFirst().rowLabel();
            List<String> headings = new ArrayList<>();
            if (label.startsWith(SUITS)) {
                if (suits.isEmpty()) {
                    int count = cells.size() - figures.size();
                    kinds.add(new Label("disputes.suits", "disputes.suits", SUITS.strip(), Scope.COLUMNS, count, 1));
                }
                headings.add("disputes.suits");
                suits.add(new Label(name, name, label.substring(SUITS.length()), Scope.COLUMNS, block.size(), 1));
            } else {
                kinds.add(new Label(name, name, label, Scope.COLUMNS, block.size(), 2));
            }
            headings.add(name);
            for (FormCell cell : block) {
                String id = name + "-" + cell.column();
                outcomes.add(new Label(id, "column." + cell.column(), cell.columnLabel(), Scope.COLUMN, 1, 1));
                List<String> all = new ArrayList<>(headings);
                all.add(id);
                figures.add(new FigurePlace(cell.address(), all, 1));
            }
        }
        List<TableRow> head = List.of(new TableRow(kinds), new TableRow(suits), new TableRow(outcomes));
        return new FormTable(TableKind.DISPUTES, form, cells.size(), head, List.of(new TableRow(figures)));
    }

    private DisputesLayout() {}
}
