package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import java.util.List;

/**
 * What the edges of a page cut off of a grid. Some printers draw a table that is wider than its page to the end, others stop at
 * the edge; a cell that lies beyond it is blank only if they tell so, which they cannot.
 */
final class GridEdges {
    /** Rulings as near to the edge, in points, run into it. */
    private static final double NEAR = 1;

    private GridEdges() {}

    /** Whether the cell lies beyond the edge, or runs into it, and nothing that stands in it proves that it was drawn whole. */
    static boolean cut(Page page, Box cell, List<Glyph> glyphs) {
        boolean inside = cell.left() >= -NEAR
                && cell.top() >= -NEAR
                && cell.right() <= page.width() - NEAR
                && cell.bottom() <= page.height() - NEAR;
        return !inside && (glyphs.isEmpty() || (glyphs.stream().allMatch(page::holds) && touches(page, glyphs)));
    }

    /** Whether a table ends where the page does, so that columns of it may be missing and no blank is sure. */
    static boolean end(Page page, Box table) {
        return Math.abs(table.right() - page.width()) <= 2 * NEAR || Math.abs(table.left()) <= 2 * NEAR;
    }

    /** Whether the glyphs reach so near to the edge that another behind them would be lost. */
    private static boolean touches(Page page, List<Glyph> glyphs) {
        return glyphs.stream()
                .anyMatch(glyph -> glyph.box().left() < glyph.size()
                        || glyph.box().right() > page.width() - glyph.size()
                        || glyph.box().top() < 0
                        || glyph.box().bottom() > page.height());
    }

    /** Whether something is printed in a cell that lies beyond the edges, so that the printer left nothing out. */
    static boolean printsBeyond(Page page, Grid grid, List<List<Glyph>> glyphs) {
        for (int i = 0; i < glyphs.size(); i++) {
            Box cell = grid.cells().get(i).box();
            if (!glyphs.get(i).isEmpty() && (cell.left() >= page.width() || cell.right() <= 0)) {
                return true;
            }
        }
        return false;
    }
}
