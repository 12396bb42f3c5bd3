package io.gongkai.parse.generator;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A table that is too wide, in two parts below each other. */
final class SplitColumns {
    private static final int APPLICANTS = 7;

    private SplitColumns() {}

    /** The table of requests in two, some columns in the first and the others in the second. */
    static List<PrintedTable> of(PrintedTable table, Random random) {
        if (table.kind() != TableKind.REQUESTS) {
            return List.of(table);
        }
        int first = 2 + random.nextInt(4);
        return List.of(columns(table, 0, first), columns(table, first, APPLICANTS));
    }

    private static PrintedTable columns(PrintedTable table, int from, int to) {
        int labels = table.columns() - APPLICANTS;
        List<List<@Nullable PrintedCell>> grid = table.grid();
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.size(); r++) {
            List<PrintedCell> row = new ArrayList<>();
            for (int c = 0; c < labels; c++) {
                PrintedCell cell = grid.get(r).get(c);
                if (cell != null) {
                    row.add(cell);
                }
            }
            for (int c : covering(grid.get(r), labels, from, to)) {
                PrintedCell cell = grid.get(r).get(c);
                if (cell != null) {
                    int width = Math.min(c + cell.columns(), labels + to) - Math.max(c, labels + from);
                    row.add(new PrintedCell(cell.text(), width, cell.rows(), cell.address(), cell.truth()));
                }
            }
            rows.add(row);
        }
        return new PrintedTable(table.kind(), labels + to - from, table.header(), rows);
    }

    /** Where the cells begin that reach into the columns. */
    private static List<Integer> covering(List<@Nullable PrintedCell> row, int labels, int from, int to) {
        List<Integer> covering = new ArrayList<>();
        for (int c = labels; c < row.size(); c++) {
            PrintedCell cell = row.get(c);
            if (cell != null && c < labels + to && c + cell.columns() > labels + from) {
                covering.add(c);
            }
        }
        return covering;
    }
}
