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
 * there are; one that has lost a cell, and seems whole with such an empty one, does not tell which of its figures is blank or lost. Nor
 * does one whose figures share a cell.
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

    /**
     * Whether the row prints too few figures, and nothing but empty cells beside them: several figures in one cell, or fewer cells than
     * most of its like have.
     */
    public boolean hideTheBlank(PrintedRow row) {
        return row.filled() > 1
                && row.filled() < columns
                && areTogether(row)
                && (shareACell(row) || (row.figures().size() >= columns && isNarrow(row)));
    }

    private boolean isNarrow(PrintedRow row) {
        List<Integer> like = widths.getOrDefault(label(row), List.of());
        int width = SettledColumns.width(row);
        long wider = like.stream().filter(cells -> cells > width).count();
        return wider >= LEAST_ROWS && 2 * wider > like.size();
    }

    private static boolean shareACell(PrintedRow row) {
        List<Token> filled =
                row.figures().stream().filter(token -> !token.isBlank()).toList();
        int cell = filled.getFirst().column();
        return filled.size() < row.figures().size()
                && cell >= 0
                && filled.stream().allMatch(token -> token.column() == cell);
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
