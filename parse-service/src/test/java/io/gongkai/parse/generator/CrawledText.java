package io.gongkai.parse.generator;

import java.util.List;
import java.util.Random;

/**
 * Tables as crawlers write them that take the text out of web pages: every cell that begins in a row and a stroke behind it, in
 * rows or line by line; cells that a label covers are left out.
 */
final class CrawledText {
    private CrawledText() {}

    /** A row on each line, some programs with a stroke before it, some with strokes up to the width of the table. */
    static String rows(PrintedTable table, Random random) {
        boolean framed = random.nextBoolean();
        boolean filled = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        for (List<PrintedCell> row : table.rows()) {
            text.append(framed ? "| " : "");
            row.forEach(cell -> text.append(cell.text())
                    .append(cell.text().isEmpty() ? "" : " ")
                    .append("| "));
            text.append(filled ? "|".repeat(table.columns() - row.size()) : "").append('\n');
        }
        return text.toString();
    }

    /** A cell on each line; all tables of a page in one way. */
    static TextPage.TableWriting cells(Random page) {
        boolean filled = page.nextBoolean();
        return switch (page.nextInt(3)) {
            case 0 -> (table, _) -> cells(table, false, filled);
            case 1 -> (table, _) -> cells(table, true, true);
            default -> (table, _) -> parted(table);
        };
    }

    private static String cells(PrintedTable table, boolean begun, boolean filled) {
        StringBuilder text = new StringBuilder();
        for (List<PrintedCell> row : table.rows()) {
            text.append(begun ? "|\n" : "");
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i).text();
                boolean last = begun && i + 1 == row.size();
                int missing = last ? table.columns() - row.size() : 0;
                text.append(cell).append(cell.isEmpty() ? "|" : " |");
                text.append(missing > 0 ? " " + "|".repeat(missing) : "").append('\n');
            }
            int missing = begun || !filled ? 0 : table.columns() - row.size();
            text.append(missing > 0 ? "|".repeat(missing) + "\n" : "");
        }
        return text.toString();
    }

    private static String parted(PrintedTable table) {
        StringBuilder text = new StringBuilder();
        for (List<PrintedCell> row : table.rows()) {
            row.forEach(cell -> text.append(cell.text())
                    .append(cell.text().isEmpty() ? "" : "\n")
                    .append("|\n"));
        }
        return text.toString();
    }

    /** A paragraph for each cell, blank ones too, and an empty line behind each. */
    static String paragraphs(PrintedTable table, Random random) {
        StringBuilder text = new StringBuilder();
        for (List<PrintedCell> row : table.rows()) {
            row.forEach(cell ->
                    text.append(cell.text().isEmpty() ? " " : cell.text()).append("\n\n"));
        }
        return text.toString();
    }
}
