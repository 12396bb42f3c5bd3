package io.gongkai.parse.generator;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How extractors put out tables as text. Each method writes one table, every line ended. */
final class TextTables {
    private static final String HEADER_IN_SPACES = """
        申请人情况
        （本列数据的勾稽关系为：第一项加第二项之和， 法人或其他组织
        等于第三项加第四项之和）
        自然人 总计
        商业企 科研机 社会公益 法律服务
        其他
        业 构 组织 机构
        """;
    private static final String UPRIGHT = "三、本年度办理结果";

    private TextTables() {}

    /** Every place of the grid between tabs, covered ones empty. */
    static String tabs(PrintedTable table, Random random) {
        return lines(table, cells -> String.join("\t", cells));
    }

    /** Cells between tabs; a label over several columns is followed by one empty cell, and the row is filled at its end. */
    static String filledTabs(PrintedTable table, Random random) {
        StringBuilder text = new StringBuilder();
        for (List<@Nullable PrintedCell> row : table.grid()) {
            List<String> cells = new ArrayList<>();
            int covered = 0;
            boolean figures = false;
            for (PrintedCell cell : row) {
                figures |= cell != null && cell.isFigure();
                covered = cell == null && !figures ? covered + 1 : 0;
                if (cell != null || covered < 2) {
                    cells.add(cell == null ? "" : cell.text());
                }
            }
            while (cells.size() < row.size()) {
                cells.add("");
            }
            text.append(String.join("\t", cells)).append('\n');
        }
        return text.toString();
    }

    /** A tab and one cell on each line, rows parted by empty lines. */
    static String cellPerLine(PrintedTable table, Random random) {
        return present(table, cells -> "\t" + String.join("\n\t", cells) + "\n");
    }

    /** One cell on each line, and nothing else. */
    static String bareLines(PrintedTable table, Random random) {
        return present(table, cells -> String.join("\n", cells));
    }

    /** As a browser copies cells that hold paragraphs: a line with a tab between two, empty lines around each and more behind a row. */
    static String copied(PrintedTable table, Random random) {
        return table.rows().stream().map(TextTables::copied).collect(Collectors.joining("\n\n\n\n\n")) + "\n\n";
    }

    private static String copied(List<PrintedCell> row) {
        StringBuilder text = new StringBuilder(row.getFirst().text());
        for (PrintedCell cell : row.subList(1, row.size())) {
            text.append("\n\n\t").append(cell.text().isEmpty() ? "" : "\n\n" + cell.text());
        }
        return text.toString();
    }

    /** Words and numbers between spaces. */
    static String spaces(PrintedTable table, Random random) {
        StringBuilder text = new StringBuilder(spacedHeader(table));
        for (List<PrintedCell> row : body(table)) {
            text.append(spaced(row)).append('\n');
        }
        return text.toString();
    }

    /** The same; labels break over lines with the numbers in their middle, or follow them, and upright labels lie between. */
    static String brokenLabels(PrintedTable table, Random random) {
        if (table.kind() != TableKind.REQUESTS) {
            return spaces(table, random);
        }
        StringBuilder text = new StringBuilder(spacedHeader(table));
        int letter = 0;
        for (List<PrintedCell> row : body(table)) {
            List<PrintedCell> own = row.stream()
                    .filter(cell -> !cell.isFigure() && !cell.text().equals(UPRIGHT) && cell.rows() == 1)
                    .toList();
            String label = own.isEmpty() ? "" : own.getFirst().text();
            String figures = spaced(row.stream().filter(PrintedCell::isFigure).toList());
            String beside = letter < UPRIGHT.length() && random.nextInt(2) == 0 ? UPRIGHT.charAt(letter++) + " " : "";
            int cut = Math.max(2, label.length() / 2);
            switch (label.length() > 6 ? random.nextInt(4) : 3) {
                case 0 ->
                    text.append(label, 0, cut)
                            .append('\n')
                            .append(figures)
                            .append('\n')
                            .append(label.substring(cut));
                case 1 -> text.append(figures).append('\n').append(beside).append(label);
                case 2 ->
                    text.append(label, 0, cut)
                            .append('\n')
                            .append(label.substring(cut))
                            .append(' ')
                            .append(figures);
                default -> text.append(beside).append(label).append(' ').append(figures);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Markdown without strokes at the ends of its lines, and without the cells that others cover. */
    static String ragged(PrintedTable table, Random random) {
        List<String> rows = present(table, cells -> String.join("| ", cells) + "  ")
                .lines()
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(1, "---|---  ");
        return String.join("\n", rows) + "\n";
    }

    /** Markdown with a header row and rules. */
    static String pipes(PrintedTable table, Random random) {
        List<List<String>> rows = texts(table);
        StringBuilder text = new StringBuilder(piped(rows.getFirst()));
        text.append("|").append("---|".repeat(rows.getFirst().size())).append('\n');
        rows.stream().skip(1).forEach(row -> text.append(piped(row)));
        return text.toString();
    }

    /** Markdown, every row a table of its own, some labels thrown out before it. */
    static String pipesWithLostLabels(PrintedTable table, Random random) {
        StringBuilder lost = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (List<@Nullable PrintedCell> row : table.grid()) {
            List<String> cells = new ArrayList<>();
            boolean figures = row.stream().anyMatch(cell -> cell != null && cell.isFigure());
            boolean loses = figures && table.kind() == TableKind.REQUESTS && random.nextInt(6) == 0;
            for (PrintedCell cell : row) {
                if (cell == null) {
                    continue;
                }
                if (loses && !cell.isFigure()) {
                    lost.append(cell.text()).append('\n');
                } else {
                    cells.add(cell.text());
                }
            }
            text.append(piped(cells)).append("|---|---|\n");
        }
        return lost + text.toString();
    }

    /** Columns kept by spaces, as a printer would. */
    static String aligned(PrintedTable table, Random random) {
        int[] widths = new int[table.columns()];
        List<List<@Nullable PrintedCell>> grid = table.grid();
        for (List<@Nullable PrintedCell> row : grid) {
            for (int c = 0; c < table.columns(); c++) {
                PrintedCell cell = row.get(c);
                if (cell != null) {
                    int share = (width(cell.text()) + 2) / cell.columns() + 1;
                    for (int covered = c; covered < Math.min(table.columns(), c + cell.columns()); covered++) {
                        widths[covered] = Math.max(widths[covered], share);
                    }
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<@Nullable PrintedCell> row : grid) {
            StringBuilder line = new StringBuilder();
            int at = 0;
            for (int c = 0; c < row.size(); c++) {
                PrintedCell cell = row.get(c);
                if (cell != null && !cell.text().isEmpty()) {
                    line.append(" ".repeat(Math.max(0, at - width(line.toString()))))
                            .append(cell.text());
                }
                at += c < widths.length ? widths[c] : 4;
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** Drawn with rules. */
    static String boxes(PrintedTable table, Random random) {
        String rule = "├" + "──┼".repeat(table.columns() - 1) + "──┤\n";
        return "┌" + "──┬".repeat(table.columns() - 1) + "──┐\n"
                + texts(table).stream()
                        .map(row -> "│" + String.join("│", row) + "│\n")
                        .collect(Collectors.joining(rule))
                + "└" + "──┴".repeat(table.columns() - 1) + "──┘\n";
    }

    private static String piped(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The columns of a terminal that the text fills. */
    static int width(String text) {
        return text.chars().map(c -> c < 0x1000 ? 1 : 2).sum();
    }

    private static String spacedHeader(PrintedTable table) {
        return table.kind() == TableKind.REQUESTS && table.header() > 0 ? HEADER_IN_SPACES : "";
    }

    private static List<List<PrintedCell>> body(PrintedTable table) {
        int header = spacedHeader(table).isEmpty() ? 0 : table.header();
        return table.rows().subList(header, table.rows().size());
    }

    private static String spaced(List<PrintedCell> cells) {
        return cells.stream()
                .map(PrintedCell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private interface Row {
        String write(List<String> cells);
    }

    private static String lines(PrintedTable table, Row row) {
        StringBuilder text = new StringBuilder();
        texts(table).forEach(cells -> text.append(row.write(cells)).append('\n'));
        return text.toString();
    }

    private static String present(PrintedTable table, Row row) {
        StringBuilder text = new StringBuilder();
        for (List<PrintedCell> cells : table.rows()) {
            text.append(row.write(cells.stream().map(PrintedCell::text).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /** What each place of the grid prints; places that another cell covers print nothing. */
    static List<List<String>> texts(PrintedTable table) {
        List<List<String>> texts = new ArrayList<>();
        for (List<@Nullable PrintedCell> row : table.grid()) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell == null ? "" : cell.text()));
            texts.add(cells);
        }
        return texts;
    }
}
