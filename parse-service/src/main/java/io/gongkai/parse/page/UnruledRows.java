package io.gongkai.parse.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grids whose rulings part columns, and not rows: several figures stand in each cell, one below the other. */
final class UnruledRows {
    private static final int MANY_ROWS = 5;

    private UnruledRows() {}

    /**
     * Whether rows stand in the cells of the grid that no ruling parts.
     *
     * @param glyphs those of each cell
     */
    static boolean stand(Grid grid, List<List<Glyph>> glyphs) {
        Map<Integer, Integer> stacks = new HashMap<>();
        boolean found = false;
        int highest = 0;
        int single = 0;
        int stacked = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            GridCell cell = grid.cells().get(i);
            int figures = figures(glyphs.get(i), cell.box());
            highest = Math.max(highest, figures);
            single += figures == 1 ? 1 : 0;
            stacked += figures > 1 ? 1 : 0;
            found |= figures > 1 && (cell.rowSpan() > 1 || stacks.merge(cell.row(), 1, Integer::sum) > 1);
        }
        // two figures in some cells of rows that are parted, or in those of many rows: this year's and last year's
        boolean parted = highest == 2 && (single >= stacked || stacks.size() >= MANY_ROWS);
        return found && !parted;
    }

    /** Figures that stand one below the other, and are not one that was broken where the cell ended. */
    private static int figures(List<Glyph> glyphs, Box cell) {
        if (glyphs.isEmpty() || glyphs.stream().noneMatch(glyph -> FigurePattern.isDigit(glyph.text()))) {
            return 0;
        }
        String[] lines = CellText.of(glyphs, cell).split("\n", -1);
        int figures = 0;
        for (String line : lines) {
            figures += Arrays.stream(line.split(" ", -1)).allMatch(FigurePattern::matches) ? 1 : 0;
        }
        return figures;
    }
}
