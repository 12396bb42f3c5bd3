package io.gongkai.parse.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.RequestPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole table of requests that adds up, row by row and column by column, but for what a test changes in it. The rows that are not
 * named print zeros.
 */
public final class WholeRequests {
    private static final String HEADING = "三、收到和处理政府信息公开申请情况";
    private static final String NAMES = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

    private final List<FormRow> rows =
            new ArrayList<>(FormTable.of(Form.FORM_2021, TableKind.REQUESTS).rows());
    private final Map<String, String> figures;
    private final String others;

    private WholeRequests(Map<String, String> figures, String others) {
        this.figures = new HashMap<>(figures);
        this.others = others;
    }

    public WholeRequests() {
        this("0 0 0 0 0 0 0");
    }

    /** One with other figures in the rows that are not named. */
    public WholeRequests(String others) {
        this(
                Map.of(
                        "received", "5 1 0 0 3 0 9",
                        "carriedIn", "2 0 0 0 0 0 2",
                        "granted", "5 1 0 0 3 0 9",
                        "partlyGranted", "1 0 0 0 0 0 1",
                        "total", "6 1 0 0 3 0 10",
                        "carriedOut", "1 0 0 0 0 0 1"),
                others);
    }

    /** One that prints its labels and nothing else. */
    public static WholeRequests blank() {
        return new WholeRequests(Map.of(), "");
    }

    /** Another row; _ stands for an empty cell. */
    public WholeRequests with(String row, String printed) {
        figures.put(row, printed);
        return this;
    }

    /** The same with two rows, their labels with them, in each other's places. */
    public WholeRequests exchanged(String one, String other) {
        List<String> addresses = rows.stream().map(WholeRequests::address).toList();
        Collections.swap(rows, addresses.indexOf(one), addresses.indexOf(other));
        return this;
    }

    /** A row on each line, its figures between spaces, so that an empty cell leaves no trace. */
    public String betweenSpaces() {
        List<String> lines = beginning();
        rows.forEach(row -> lines.add((label(row) + " " + figures(row).replace("_ ", "")).strip()));
        return text(lines);
    }

    /** A row on each line, a tab before each figure. */
    public String behindTabs() {
        List<String> lines = new ArrayList<>(List.of(HEADING, "申请人情况\t" + NAMES.replace(' ', '\t')));
        rows.forEach(row ->
                lines.add(label(row) + "\t" + figures(row).replace("_", "").replace(' ', '\t')));
        return String.join("\n", lines) + "\n";
    }

    /** A row on each line, a tab before each cell of a grid, those that labels over several rows or columns cover among them. */
    public String inGrid() {
        List<String> lines = new ArrayList<>(List.of(HEADING, "申请人情况\t\t\t" + NAMES.replace(' ', '\t')));
        rows.forEach(row -> {
            boolean result = row.part() == RequestPart.RESULT || row.part() == RequestPart.TOTAL;
            int before = result ? row.group().isEmpty() ? 1 : 2 : 0;
            lines.add("\t".repeat(before)
                    + label(row)
                    + "\t".repeat(3 - before)
                    + figures(row).replace("_", "").replace(' ', '\t'));
        });
        return text(lines);
    }

    /** A row on each line, its figures behind each other and behind the label. */
    public String solid() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        rows.forEach(row -> lines.add(label(row) + figures(row).replace(" ", "")));
        return text(lines);
    }

    /** A cell on each line. */
    public String onLines() {
        List<String> lines = beginning();
        rows.forEach(row -> {
            lines.add(label(row));
            lines.addAll(cells(row));
        });
        return text(lines);
    }

    /** The figures of a row on the line below its label. */
    public String belowLabels() {
        List<String> lines = beginning();
        rows.forEach(row -> lines.addAll(List.of(label(row), figures(row))));
        return text(lines);
    }

    /** All labels, then a figure on each line. */
    public String behindAllLabels() {
        List<String> lines = beginning();
        rows.forEach(row -> lines.add(label(row)));
        lines.add("");
        rows.forEach(row -> lines.addAll(cells(row)));
        return text(lines);
    }

    /** The figures of the first row above its label, and beside each label those of the next row. */
    public String besideTheLabelsBefore() {
        List<String> lines = beginning();
        String label = "";
        for (FormRow row : rows) {
            lines.add((label + " " + figures(row)).strip());
            label = label(row);
        }
        lines.add(label);
        return text(lines);
    }

    private static List<String> beginning() {
        return new ArrayList<>(List.of(HEADING, NAMES));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String label(FormRow row) {
        String label = row.cells().getFirst().rowLabel();
        String own = label.substring(label.lastIndexOf(' ') + 1);
        return own.startsWith("三（") ? own.substring(1) : own;
    }

    private static String address(FormRow row) {
        return row.address().substring("requests.".length());
    }

    private List<String> cells(FormRow row) {
        return List.of(figures(row).split(" "));
    }

    private String figures(FormRow row) {
        return figures.getOrDefault(address(row), others);
    }
}
