package io.gongkai.parse.generator;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables as lists of figures, each with the name of its column, and as rows that lost their ends or share their cells. */
final class ListedTables {
    private static final List<String> DISPUTES = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）");
    private static final int OUTCOMES = 5;

    private record Figure(String name, PrintedCell cell) {}

    /** A row of the form, or the figures of a kind of dispute. */
    private record Row(List<String> labels, List<Figure> figures) {
        String label() {
            return labels.getLast();
        }
    }

    private ListedTables() {}

    /** Text; clauses behind each label, or a line for each figure. */
    static String lines(PrintedTable table, Random random) {
        int style = random.nextInt(3);
        StringBuilder text = new StringBuilder();
        for (Row row : rows(table)) {
            row.labels()
                    .subList(0, row.labels().size() - 1)
                    .forEach(label -> text.append(label).append('\n'));
            text.append(style == 2 ? "### " : "").append(row.label()).append(style == 2 ? "\n\n" : "：");
            text.append(
                    switch (style) {
                        case 0 -> joined(row, "，", "", "", "；\n");
                        case 1 -> "\n" + joined(row, "\n", "  ", "：", "\n");
                        default -> joined(row, "\n", "- **", "**：", "\n\n");
                    });
        }
        return text.toString();
    }

    private static String joined(Row row, String between, String before, String behind, String end) {
        return row.figures().stream()
                        .map(figure ->
                                before + figure.name() + behind + figure.cell().text())
                        .collect(Collectors.joining(between))
                + end;
    }

    /** HTML; cards, definitions, or a small table for each row. */
    static String cards(PrintedTable table, Random random) {
        int style = random.nextInt(3);
        StringBuilder html = new StringBuilder();
        for (Row row : rows(table)) {
            row.labels()
                    .subList(0, row.labels().size() - 1)
                    .forEach(label ->
                            html.append("<h4>").append(HtmlPage.escaped(label)).append("</h4>"));
            String label = HtmlPage.escaped(row.label());
            html.append(
                    switch (style) {
                        case 0 ->
                            "<div class=\"card\"><div class=\"title\">" + label + "</div><ul>"
                                    + marked(row, "<li><span>", "</span><b>", "</b></li>") + "</ul></div>\n";
                        case 1 -> "<dl><dt>" + label + "</dt>" + marked(row, "<dd>", "：", "</dd>") + "</dl>\n";
                        default ->
                            "<table><tr><th colspan=2>" + label + "</th></tr>"
                                    + marked(row, "<tr><td>", "</td><td>", "</td></tr>") + "</table>\n";
                    });
        }
        return html.toString();
    }

    private static String marked(Row row, String before, String behind, String end) {
        return row.figures().stream()
                .map(figure -> before
                        + HtmlPage.escaped(figure.name())
                        + behind
                        + HtmlPage.escaped(figure.cell().text())
                        + end)
                .collect(Collectors.joining());
    }

    /** A row for each figure, the labels of its row and of its column beside it. */
    static PrintedTable figurePerRow(PrintedTable table, Random random) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(List.of(PrintedCell.label("事项", 1, 1), PrintedCell.label("指标", 1, 1), PrintedCell.label("数量", 1, 1)));
        for (Row row : rows(table)) {
            for (Figure figure : row.figures()) {
                PrintedCell cell = figure.cell();
                rows.add(List.of(
                        PrintedCell.label(row.label(), 1, 1),
                        PrintedCell.label(figure.name(), 1, 1),
                        new PrintedCell(cell.text(), 1, 1, cell.address(), cell.truth())));
            }
        }
        return new PrintedTable(table.kind(), 3, 1, rows);
    }

    /** Text; all of the table on one line. */
    static String joinedRows(PrintedTable table, Random random) {
        return table.rows().stream()
                        .flatMap(List::stream)
                        .map(PrintedCell::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "))
                + "\n";
    }

    /** HTML; two rows of requests in one where nothing in them is blank. */
    static String sharedRows(PrintedTable table, Random random) {
        if (table.kind() != TableKind.REQUESTS) {
            return HtmlTables.between("", "").write(table, random);
        }
        List<Row> rows = rows(table);
        StringBuilder html = new StringBuilder("<table border=1><tr><td>项目</td>");
        rows.getFirst()
                .figures()
                .forEach(figure -> html.append("<td>").append(figure.name()).append("</td>"));
        html.append("</tr>\n");
        int shared = 1;
        for (int i = 0; i < rows.size(); i += shared) {
            shared = 1;
            while (shared < 3 && i + shared < rows.size() && isFull(rows.get(i)) && isFull(rows.get(i + shared))) {
                shared++;
            }
            List<Row> together = rows.subList(i, i + shared);
            html.append("<tr><td>")
                    .append(paragraphs(together.stream().map(Row::label).toList()));
            for (int c = 0; c < rows.getFirst().figures().size(); c++) {
                int column = c;
                html.append("</td><td>")
                        .append(paragraphs(together.stream()
                                .map(row -> row.figures().get(column).cell().text())
                                .toList()));
            }
            html.append("</td></tr>\n");
        }
        return html.append("</table>").toString();
    }

    private static boolean isFull(Row row) {
        return row.figures().stream().noneMatch(figure -> figure.cell().text().isEmpty());
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(HtmlPage::escaped).collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private static List<Row> rows(PrintedTable table) {
        List<List<@Nullable PrintedCell>> grid = table.grid();
        List<Row> rows = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (int r = table.header(); r < grid.size(); r++) {
            List<String> labels = new ArrayList<>(above);
            List<Figure> figures = new ArrayList<>();
            for (int c = 0; c < grid.get(r).size(); c++) {
                PrintedCell cell = grid.get(r).get(c);
                if (cell != null && cell.isFigure()) {
                    figures.add(new Figure(name(grid, r, c), cell));
                } else if (cell != null && !cell.text().isEmpty()) {
                    labels.add(cell.text());
                }
            }
            if (table.kind() == TableKind.DISPUTES) {
                for (int kind = 0; kind < DISPUTES.size(); kind++) {
                    rows.add(new Row(
                            List.of(DISPUTES.get(kind)), figures.subList(kind * OUTCOMES, (kind + 1) * OUTCOMES)));
                }
                return rows;
            }
            above.clear();
            if (!figures.isEmpty()) {
                rows.add(new Row(labels, figures));
            } else if (grid.get(r).stream()
                            .filter(cell -> cell != null && !cell.text().isEmpty())
                            .count()
                    == 1) {
                above.addAll(labels);
            } else {
                above.addAll(labels.subList(0, labels.indexOf("信息内容") < 0 ? 0 : labels.indexOf("信息内容")));
            }
        }
        return rows;
    }

    /** The lowest name above the figure. */
    private static String name(List<List<@Nullable PrintedCell>> grid, int row, int column) {
        for (int r = row - 1; r >= 0; r--) {
            PrintedCell cell = grid.get(r).get(column);
            if (cell != null && !cell.isFigure() && !cell.text().isEmpty()) {
                return cell.text();
            }
        }
        throw new IllegalStateException("no name above column " + column + " of row " + row);
    }
}
