package io.gongkai.search.page.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;

/**
 * 收到和处理政府信息公开申请情况: rows of labels up to three deep before seven columns of applicants, of which five stand
 * under 法人或其他组织.
 */
final class RequestsLayout {
    private static final int LABELS = 3;
    private static final int APPLICANTS = 7;
    private static final String ORGANISATIONS = "法人或其他组织";
    private static final String RESULTS = "requests.results";

    static FormTable of(Form form, List<FormCell> cells) {
        List<List<FormCell>> rows = FormTable.rows(cells);
        List<TableRow> body = new ArrayList<>();
        for (List<List<FormCell>> part : Runs.by(RequestsLayout::part, rows)) {
            body.addAll(part.size() == 1 ? List.of(single(part.getFirst())) : results(part));
        }
        return new FormTable(TableKind.REQUESTS, form, LABELS + APPLICANTS, head(rows.getFirst()), body);
    }

    private static List<TableRow> head(List<FormCell> columns) {
        List<Place> kinds = new ArrayList<>();
        List<Place> organisations = new ArrayList<>();
        for (FormCell cell : columns) {
            if (!isOrganisation(cell)) {
                kinds.add(column(cell, cell.columnLabel(), 2));
                continue;
            }
            if (organisations.isEmpty()) {
                int count = (int)
                        columns.stream().filter(RequestsLayout::isOrganisation).count();
                kinds.add(new Label(
                        "requests-organisations", "requests.organisations", ORGANISATIONS, Scope.COLUMNS, count, 1));
            }
            organisations.add(column(cell, cell.columnLabel().substring(ORGANISATIONS.length() + 1), 1));
        }
        Label note = new Label(
                "requests-note", "requests.note", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", Scope.COLUMNS, LABELS, 3);
        Label applicants =
                new Label("requests-applicants", "requests.applicants", "申请人情况", Scope.COLUMNS, APPLICANTS, 1);
        return List.of(new TableRow(List.of(note, applicants)), new TableRow(kinds), new TableRow(organisations));
    }

    private static Label column(FormCell cell, String text, int rows) {
        return new Label("requests-" + cell.column(), "column." + cell.column(), text, Scope.COLUMN, 1, rows);
    }

    /** 一、, 二、 and 四、: one label across all three columns of labels. */
    private static TableRow single(List<FormCell> row) {
        String id = row.getFirst().row();
        return row(List.of(new Label(id, id, row.getFirst().rowLabel(), Scope.ROW, LABELS, 1)), List.of(id), row);
    }

    /** 三、本年度办理结果: its groups （一） to （七）, with the rows of those that are split. */
    private static List<TableRow> results(List<List<FormCell>> part) {
        List<TableRow> rows = new ArrayList<>();
        List<Label> before = List.of(new Label(RESULTS, RESULTS, "三、本年度办理结果", Scope.ROWS, 1, part.size()));
        for (List<List<FormCell>> group : Runs.by(RequestsLayout::group, part)) {
            boolean split = !item(group.getFirst()).isEmpty();
            rows.addAll(split ? splitGroup(before, group) : List.of(wholeGroup(before, group.getFirst())));
            before = List.of();
        }
        return rows;
    }

    private static TableRow wholeGroup(List<Label> before, List<FormCell> row) {
        String id = row.getFirst().row();
        List<Label> labels = new ArrayList<>(before);
        labels.add(new Label(id, id, group(row), Scope.ROW, 2, 1));
        return row(labels, List.of(RESULTS, id), row);
    }

    private static List<TableRow> splitGroup(List<Label> before, List<List<FormCell>> group) {
        List<TableRow> rows = new ArrayList<>();
        List<Label> labels = new ArrayList<>(before);
        String first = group.getFirst().getFirst().row();
        String name = first.substring(0, first.lastIndexOf('.'));
        labels.add(new Label(name, name, group(group.getFirst()), Scope.ROWS, 1, group.size()));
        for (List<FormCell> row : group) {
            String id = row.getFirst().row();
            labels.add(new Label(id, id, item(row), Scope.ROW, 1, 1));
            rows.add(row(labels, List.of(RESULTS, name, id), row));
            labels = new ArrayList<>();
        }
        return rows;
    }

    private static TableRow row(List<Label> labels, List<String> rowHeadings, List<FormCell> cells) {
        List<Place> places = new ArrayList<>(labels);
        for (FormCell cell : cells) {
            List<String> headings = new ArrayList<>();
            if (isOrganisation(cell)) {
                headings.add("requests-organisations");
            }
            headings.add("requests-" + cell.column());
            headings.addAll(rowHeadings);
            places.add(new FigurePlace(cell.address(), headings, 1));
        }
        return new TableRow(places);
    }

    private static boolean isOrganisation(FormCell cell) {
        return cell.columnLabel().startsWith(ORGANISATIONS + " ");
    }

    /** The numeral 一 to 四 that the row stands under. */
    private static String part(List<FormCell> row) {
        return row.getFirst().rowLabel().substring(0, 1);
    }

    /** （三）不予公开 of 三（三）不予公开 1.属于国家秘密. */
    private static String group(List<FormCell> row) {
        String label = row.getFirst().rowLabel();
        int end = label.indexOf(' ');
        return label.substring(1, end < 0 ? label.length() : end);
    }

    /** 1.属于国家秘密 of 三（三）不予公开 1.属于国家秘密; empty if the group is one row. */
    private static String item(List<FormCell> row) {
        String label = row.getFirst().rowLabel();
        int end = label.indexOf(' ');
        return end < 0 ? "" : label.substring(end + 1);
    }

    private RequestsLayout() {}
}
