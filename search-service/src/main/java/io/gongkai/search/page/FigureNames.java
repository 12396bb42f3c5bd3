package io.gongkai.search.page;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people call the figures: the labels of their rows and columns. */
final class FigureNames {
    /** The newest form that has a figure names it. */
    private static final Map<String, FormCell> CELLS = new LinkedHashMap<>();

    static {
        for (Form form : List.of(Form.FORM_2021, Form.FORM_2019)) {
            form.cells().forEach(cell -> CELLS.putIfAbsent(cell.address(), cell));
        }
    }

    private final Language language;
    private final Vocabulary vocabulary;

    FigureNames(Language language) {
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
    }

    /** Row and column of a figure, e.g. 一、本年新收政府信息公开申请数量 · 总计; of a row its label; else the address itself. */
    String of(String address) {
        FormCell cell = CELLS.get(address);
        if (cell == null) {
            return rowOf(address);
        }
        return row(cell) + " · " + column(cell);
    }

    String row(FormCell cell) {
        if (!language.isEnglish()) {
            return cell.rowLabel();
        }
        String row = cell.row();
        String group = row.substring(0, row.lastIndexOf('.'));
        String name = label(row);
        return vocabulary.knows("label", group) ? label(group) + " " + name : name;
    }

    String column(FormCell cell) {
        if (!language.isEnglish()) {
            return cell.columnLabel().substring(cell.columnLabel().indexOf(' ') + 1);
        }
        return label("column." + (cell.table() == TableKind.DISCLOSURE ? cell.columnLabel() : cell.column()));
    }

    private String rowOf(String address) {
        return CELLS.values().stream()
                .filter(cell -> cell.row().equals(address))
                .findFirst()
                .map(this::row)
                .orElse(address);
    }

    private String label(String name) {
        return vocabulary.word("label", name);
    }
}
