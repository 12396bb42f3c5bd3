package io.gongkai.parse.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table as word processors write them: a cell over several rows stands in each of them. */
final class WordRows {

    /** Whether a cell is one with those above and below. */
    enum Down {
        NONE,
        FIRST,
        NEXT
    }

    /** A cell in a row, its text in the first of its rows only. */
    record Cell(int columns, Down down, String text) {}

    private WordRows() {}

    static List<List<Cell>> of(PrintedTable table) {
        @Nullable PrintedCell[] above = new PrintedCell[table.columns() + 2];
        int[] left = new int[table.columns() + 2];
        List<List<Cell>> rows = new ArrayList<>();
        for (List<PrintedCell> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            int next = 0;
            int column = 0;
            while (column < left.length && (next < row.size() || column < table.columns())) {
                PrintedCell over = above[column];
                if (left[column] > 0 && over != null) {
                    left[column]--;
                    cells.add(new Cell(over.columns(), Down.NEXT, ""));
                    column += over.columns();
                } else if (next < row.size()) {
                    PrintedCell cell = row.get(next++);
                    above[column] = cell;
                    left[column] = cell.rows() - 1;
                    cells.add(new Cell(cell.columns(), cell.rows() > 1 ? Down.FIRST : Down.NONE, cell.text()));
                    column += cell.columns();
                } else {
                    column++;
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
