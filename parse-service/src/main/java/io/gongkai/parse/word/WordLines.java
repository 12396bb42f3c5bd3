package io.gongkai.parse.word;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks down as a text, and lines that point into it: a paragraph is a line, so is a row, and tabs part the cells of
 * both. A cell of several paragraphs takes up several lines of the text.
 */
final class WordLines {
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int number = 1;
    private int tables;

    private WordLines() {}

    static Document of(List<Block> blocks) {
        WordLines written = new WordLines();
        for (Block block : blocks) {
            switch (block) {
                case Block.Text(var line) -> written.add(line);
                case Block.Table(var rows) -> written.add(rows);
            }
        }
        return new Document(written.text.toString(), List.copyOf(written.lines));
    }

    private void add(String line) {
        List<Cell> cells = new ArrayList<>();
        int start = text.length();
        int from = 0;
        while (from <= line.length()) {
            int tab = line.indexOf('\t', from);
            int to = tab < 0 ? line.length() : tab;
            cells.add(cell(line.substring(from, to), cells.size(), 1, 1, null));
            from = to + 1;
        }
        end(cells, null, start, number);
    }

    private void add(List<List<TableCell>> rows) {
        tables++;
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            int start = text.length();
            int first = number;
            for (TableCell cell : rows.get(row)) {
                CellPosition at = new CellPosition(tables, row + 1, cell.column() + 1);
                cells.add(cell(cell.text(), cell.column(), cell.columns(), cell.rows(), at));
            }
            if (!cells.isEmpty()) {
                end(cells, tables, start, first);
            }
        }
    }

    private Cell cell(String words, int column, int columns, int rows, @Nullable CellPosition at) {
        SourcePosition source = new SourcePosition(null, number, text.length(), words.length(), at);
        text.append(words).append('\t');
        number += (int) words.chars().filter(c -> c == '\n').count();
        return new Cell(words, column, columns, rows, source);
    }

    private void end(List<Cell> cells, @Nullable Integer table, int start, int first) {
        text.setCharAt(text.length() - 1, '\n');
        int length = text.length() - 1 - start;
        lines.add(new Line(List.copyOf(cells), table, new SourcePosition(null, first, start, length, null)));
        number++;
    }
}
