package io.gongkai.parse.page;

import java.util.List;

/**
 * What is printed on a page, as it is looked at: turned upright, nothing invisible. Glyphs and rulings may lie beyond its edges.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs characters, without white space, in the order in which they are drawn
 * @param rulings straight lines
 * @param pictures where pictures are, from above
 */
record Page(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Box> pictures) {

    boolean holds(Glyph glyph) {
        double x = glyph.box().middle();
        double y = glyph.box().centre();
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }
}
