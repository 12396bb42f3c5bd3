package io.gongkai.parse.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grids whose rulings part columns, and not rows: several figures stand in each cell, one below the other. */
final class UnruledRows {
    private UnruledRows() {}

    /**
     * Whether rows stand in the cells of the grid that no ruling parts.
     *
     * @param glyphs those of each cell
     */
    static boolean stand(Grid grid, List<List<Glyph>> glyphs) {
        Map<Integer, Integer> stacks = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            GridCell cell = grid.cells().get(i);
            boolean stack = isStack(glyphs.get(i), cell.box());
            if (stack && (cell.rowSpan() > 1 || stacks.merge(cell.row(), 1, Integer::sum) > 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether figures stand one below the other, and not one that was broken where the cell ended. */
    private static boolean isStack(List<Glyph> glyphs, Box cell) {
        if (glyphs.isEmpty() || glyphs.stream().noneMatch(glyph -> FigurePattern.isDigit(glyph.text()))) {
            return false;
        }
        String[] lines = CellText.of(glyphs, cell).split("\n", -1);
        int figures = 0;
        for (String line : lines) {
            figures += Arrays.stream(line.split(" ", -1)).allMatch(FigurePattern::matches) ? 1 : 0;
        }
        return figures > 1;
    }
}
