package io.gongkai.parse.table.header;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Empty cells before the figures and behind them, in text that is cut into cells. Rows with all of their figures show how many cells
 * there are; one that has lost a cell, and seems whole with such an empty one, does not tell which of its figures is blank or lost.
 */
public final class EmptyEdges {
    private static final int LEAST_ROWS = 2;

    private final int columns;

    /** The cells of each row that prints all of its figures, by the column of its label. */
    private final Map<Integer, List<Integer>> widths = new HashMap<>();

    /** @param columns how many figures a row has */
    public EmptyEdges(Collection<PrintedRow> rows, int columns) {
        this.columns = columns;
        for (PrintedRow row : rows) {
            if (row.filled() == columns && areTogether(row)) {
                widths.computeIfAbsent(label(row), _ -> new ArrayList<>()).add(SettledColumns.width(row));
            }
        }
    }

    /** Whether the row prints too few figures, nothing but empty cells beside them, and has fewer cells than most of its like. */
    public boolean hideTheBlank(PrintedRow row) {
        List<Integer> like = widths.getOrDefault(label(row), List.of());
        int width = SettledColumns.width(row);
        long wider = like.stream().filter(cells -> cells > width).count();
        return row.filled() > 1
                && row.filled() < columns
                && row.figures().size() >= columns
                && areTogether(row)
                && wider >= LEAST_ROWS
                && 2 * wider > like.size();
    }

    private static int label(PrintedRow row) {
        Token label = row.lastWords();
        return label == null ? -1 : label.column();
    }

    /** Whether no empty cell parts its figures. */
    private static boolean areTogether(PrintedRow row) {
        if (!row.ruled() || row.markedUp() || row.source().page() != null) {
            return false;
        }
        int first = -1;
        int last = -1;
        List<Token> figures = row.figures();
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).isBlank()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first >= 0 && last - first + 1 == row.filled();
    }
}
