package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.FigurePattern;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Turn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        for (int i = 0; i < glyphs.size(); i++) {
            GridCell cell = grid.cells().get(i);
            int figures = isOneLine(glyphs.get(i)) ? 0 : figures(glyphs.get(i), cell.box());
            highest = Math.max(highest, figures);
            if (figures > 1) {
                found |= stacks.merge(cell.row(), 1, Integer::sum) > 1 || cell.rowSpan() > 1;
            }
        }
        if (!found || highest > 2) {
            return found;
        }
        Set<Integer> single = new HashSet<>();
        for (int i = 0; i < glyphs.size(); i++) {
            GridCell cell = grid.cells().get(i);
            if (figures(glyphs.get(i), cell.box()) == 1) {
                single.add(cell.row());
            }
        }
        return !areParted(stacks, single);
    }

    /** As the glyphs of nearly all cells stand: then no more than one figure can. */
    private static boolean isOneLine(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            Box box = glyph.box();
            Box first = glyphs.getFirst().box();
            if (glyph.turn() != Turn.UPRIGHT || box.top() != first.top() || box.bottom() != first.bottom()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the rows are those of the table, though two figures stand in some cells: this year's and last year's. Then they stand
     * in single cells, or in those of many rows.
     *
     * @param stacks how many cells of a row hold two
     * @param single the rows of which some cells hold one
     */
    private static boolean areParted(Map<Integer, Integer> stacks, Set<Integer> single) {
        int mixed = 0;
        int whole = 0;
        for (var row : stacks.entrySet()) {
            boolean besideOne = single.contains(row.getKey());
            mixed += besideOne ? 1 : 0;
            whole += !besideOne && row.getValue() > 1 ? 1 : 0;
        }
        return mixed > whole || stacks.size() >= MANY_ROWS;
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
