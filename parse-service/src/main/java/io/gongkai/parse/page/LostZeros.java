package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import io.gongkai.parse.page.content.DoubtedTable;
import io.gongkai.parse.page.content.FigurePattern;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Zeros that a machine overlooked while it read the picture of a table: where other zeros are printed, an empty cell among
 * figures is no blank. Who leaves out zeros leaves out all of them.
 */
final class LostZeros {
    private static final Pattern ZERO = Pattern.compile("[0０]");
    private static final int LEAST_ZEROS = 2;
    private static final int LEAST_FIGURES = 2;

    private LostZeros() {}

    /** The table with its blanks in doubt, if it prints zeros. */
    static Block.Table doubted(Block.Table table) {
        Set<Integer> columns = new HashSet<>();
        int zeros = 0;
        for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells()) {
                if (FigurePattern.matches(cell.text())) {
                    columns.add(cell.column());
                    zeros += ZERO.matcher(cell.text()).matches() ? 1 : 0;
                }
            }
        }
        if (zeros < LEAST_ZEROS) {
            return table;
        }
        return table.withRows(table.rows().stream()
                .map(row -> figures(row) < LEAST_FIGURES ? row : doubted(row, columns))
                .toList());
    }

    private static long figures(TableRow row) {
        return row.cells().stream()
                .filter(cell -> FigurePattern.matches(cell.text()))
                .count();
    }

    private static TableRow doubted(TableRow row, Set<Integer> columns) {
        return new TableRow(row.cells().stream()
                .map(cell ->
                        cell.text().isEmpty() && columns.contains(cell.column()) ? DoubtedTable.doubted(cell) : cell)
                .toList());
    }
}
