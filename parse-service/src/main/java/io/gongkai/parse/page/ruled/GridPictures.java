package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures and drawn shapes in the cells of a grid. A cell in which one stands and no character is not blank: its figure may be
 * drawn. What lies over cells with text is a seal, a watermark or the ground of the table.
 */
final class GridPictures {
    /** What is as wide or as high as that, in parts of a cell, is its ground, or strikes it out. */
    private static final double GROUND = 0.8;

    /** As near to an edge of the cell, in points, stand its ornaments. */
    private static final double NEAR = 2;

    private final Page page;

    /** Pictures that lie over cells without text, and over no others. */
    private final List<Box> overBlanks;

    GridPictures(Page page, Grid grid, List<List<Glyph>> glyphs) {
        this.page = page;
        this.overBlanks = new ArrayList<>(page.pictures());
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isEmpty()) {
                Box cell = grid.cells().get(i).box();
                overBlanks.removeIf(picture -> picture.holds(cell.middle(), cell.centre()));
            }
        }
    }

    /** Whether one stands in the cell, in which no text does. */
    boolean standIn(Box cell) {
        return page.pictures().stream().anyMatch(picture -> cell.holds(picture.middle(), picture.centre()))
                || overBlanks.stream()
                        .anyMatch(picture -> picture.sharedWidth(cell) > NEAR && picture.sharedHeight(cell) > NEAR)
                || page.shapes().stream().anyMatch(shape -> isDrawn(shape, cell));
    }

    private static boolean isDrawn(Box shape, Box cell) {
        return shape.width() < GROUND * cell.width()
                && shape.height() < GROUND * cell.height()
                && shape.middle() > cell.left() + NEAR
                && shape.middle() < cell.right() - NEAR
                && shape.centre() > cell.top() + NEAR
                && shape.centre() < cell.bottom() - NEAR;
    }
}
