package io.gongkai.parse.generator;

import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How other programs write tables as text: spreadsheets, converters to Markdown, readers of old Word files. */
final class TextExports {
    private TextExports() {}

    /** A spreadsheet's export: commas, quotation marks where a cell needs them. */
    static String commas(PrintedTable table, Random random) {
        return separated(
                table,
                ",",
                text -> text.contains(",") || text.contains("\n") || text.contains("\"") ? quoted(text) : text);
    }

    /** The same, every cell between quotation marks. */
    static String quotedCommas(PrintedTable table, Random random) {
        return separated(table, ",", TextExports::quoted);
    }

    /** Tabs, every cell between quotation marks, labels broken within them. */
    static String quotedTabs(PrintedTable table, Random random) {
        return separated(table, "\t", text -> quoted(broken(text, random, "\n")));
    }

    private static String separated(PrintedTable table, String separator, UnaryOperator<String> cell) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : TextTables.texts(table)) {
            text.append(row.stream().map(cell).collect(Collectors.joining(separator)))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String broken(String text, Random random, String breaking) {
        if (text.length() < 6 || random.nextInt(3) > 0) {
            return text;
        }
        int cut = 3 + random.nextInt(text.length() - 4);
        boolean within = Character.isDigit(text.charAt(cut)) && Character.isDigit(text.charAt(cut - 1));
        return within ? text : text.substring(0, cut) + breaking + text.substring(cut);
    }

    /** Markdown; a cell over several columns or rows is repeated in each of them, as docling does. */
    static String pipesRepeated(PrintedTable table, Random random) {
        List<List<String>> rows = new ArrayList<>();
        List<List<@Nullable PrintedCell>> grid = table.grid();
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        for (int r = 0; r < grid.size(); r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                row.add(covering(grid, r, c));
            }
            rows.add(row);
        }
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder rule = new StringBuilder("|");
            text.append('|');
            for (int c = 0; c < widths.length; c++) {
                String cell = rows.get(r).get(c);
                text.append(' ')
                        .append(cell)
                        .append(" ".repeat(widths[c] - cell.length()))
                        .append(" |");
                rule.append("-".repeat(widths[c] + 2)).append('|');
            }
            text.append('\n').append(r == 0 ? rule + "\n" : "");
        }
        return text.toString();
    }

    private static String covering(List<List<@Nullable PrintedCell>> grid, int row, int column) {
        for (int r = row; r >= 0; r--) {
            for (int c = column; c >= 0; c--) {
                PrintedCell cell = c < grid.get(r).size() ? grid.get(r).get(c) : null;
                if (cell != null && r + cell.rows() > row && c + cell.columns() > column) {
                    return cell.text();
                }
            }
        }
        return "";
    }

    /** Markdown without strokes at the ends of its lines. */
    static String pipesUnframed(PrintedTable table, Random random) {
        List<List<String>> rows = TextTables.texts(table);
        StringBuilder text = new StringBuilder(String.join(" | ", rows.getFirst())).append('\n');
        text.append("--- | ".repeat(table.columns() - 1)).append("---\n");
        rows.stream()
                .skip(1)
                .forEach(row -> text.append(String.join(" | ", row)).append('\n'));
        return text.toString();
    }

    /** Markdown; lines of a cell between tags. */
    static String pipesWithBreaks(PrintedTable table, Random random) {
        StringBuilder text = new StringBuilder();
        List<List<String>> rows = TextTables.texts(table);
        for (int r = 0; r < rows.size(); r++) {
            text.append(rows.get(r).stream()
                    .map(cell ->
                            cell.length() < 4 && random.nextInt(4) == 0 ? cell + "<br>" : broken(cell, random, "<br>"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
            text.append(r == 0 ? "|" + " :---: |".repeat(table.columns()) + "\n" : "");
        }
        return text.toString();
    }

    /** Cells between strokes, their lines broken to fit; no rule parts the rows. */
    static String narrowPipes(PrintedTable table, Random random) {
        return drawn(table, 12, false);
    }

    /** The same with rules between the rows. */
    static String narrowGrid(PrintedTable table, Random random) {
        return drawn(table, 10, true);
    }

    private static String drawn(PrintedTable table, int width, boolean ruled) {
        String rule = ruled ? "+" + ("-".repeat(width + 1) + "+").repeat(table.columns()) + "\n" : "";
        StringBuilder text = new StringBuilder(rule);
        for (List<String> row : TextTables.texts(table)) {
            List<List<String>> cells =
                    row.stream().map(cell -> folded(cell, width)).toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < height; line++) {
                text.append('|');
                for (List<String> cell : cells) {
                    String part = line < cell.size() ? cell.get(line) : "";
                    text.append(part)
                            .append(" ".repeat(Math.max(0, width + 1 - TextTables.width(part))))
                            .append('|');
                }
                text.append('\n');
            }
            text.append(rule);
        }
        return text.toString();
    }

    /** Lines of at most so many columns; Chinese breaks anywhere, numbers, whatever the width of their digits, do not. */
    private static List<String> folded(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean within = i > 0 && isNarrow(text.charAt(i)) && isNarrow(text.charAt(i - 1));
            if (TextTables.width(line.toString()) + TextTables.width(text.substring(i, i + 1)) > width && !within) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(text.charAt(i));
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isNarrow(char c) {
        return Lettering.folded(c) < 0x80;
    }

    /** Cells one after the other, a stroke behind each, lines broken where they are full: a reader of .doc gave the table up. */
    static String runningCells(PrintedTable table, Random random) {
        StringBuilder cells = new StringBuilder();
        for (List<PrintedCell> row : table.rows()) {
            row.forEach(cell -> cells.append(cell.text()).append(" |"));
            cells.append(" |");
        }
        StringBuilder text = new StringBuilder();
        int room = 76;
        for (String word : cells.toString().split(" ", -1)) {
            if (room < TextTables.width(word) + 1 && room < 76) {
                text.append('\n');
                room = 76;
            }
            text.append(room < 76 ? " " : "").append(word);
            room -= TextTables.width(word) + 1;
        }
        return text.append('\n').toString();
    }

    /** One place of the grid on each line; covered ones are empty lines. */
    static String placePerLine(PrintedTable table, Random random) {
        return TextTables.texts(table).stream()
                .map(row -> String.join("\n", row) + "\n")
                .collect(Collectors.joining());
    }

    /** Nothing between the cells. */
    static String glued(PrintedTable table, Random random) {
        return table.rows().stream()
                .map(row -> row.stream().map(PrintedCell::text).collect(Collectors.joining()) + "\n")
                .collect(Collectors.joining());
    }
}
