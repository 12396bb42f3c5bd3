package io.gongkai.parse.page.content;

import java.util.List;
import java.util.Set;

/**
 * What is printed on a page, as it is looked at: turned upright, nothing invisible. Glyphs and rulings may lie beyond its edges.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs characters, without white space, in the order in which they are drawn
 * @param rulings straight lines
 * @param pictures where pictures are
 * @param shapes where shapes are that may be letters, or cover them
 * @param recognised whether a reading machine put its characters behind the picture of a page
 */
public record Page(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Box> pictures,
        List<Box> shapes,
        boolean recognised) {
    /** A picture that takes up so much of a page is the page. */
    private static final double COVERED = 0.4;

    /** Whether it is a picture of a page, so that its characters were recognised, and some may be lost. */
    public boolean isScan() {
        return recognised
                || pictures.stream()
                        .anyMatch(picture -> picture.width() * picture.height() >= COVERED * width * height);
    }

    /** The page without some of its glyphs and rulings. */
    public Page without(Set<Glyph> words, Set<Ruling> lines) {
        List<Glyph> otherGlyphs =
                glyphs.stream().filter(glyph -> !words.contains(glyph)).toList();
        List<Ruling> otherRulings =
                rulings.stream().filter(ruling -> !lines.contains(ruling)).toList();
        return new Page(number, width, height, otherGlyphs, otherRulings, pictures, shapes, recognised);
    }

    public boolean holds(Glyph glyph) {
        double x = glyph.box().middle();
        double y = glyph.box().centre();
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** Whether any of it can be seen. */
    public boolean shows(Box box) {
        return box.right() > 0 && box.left() < width && box.bottom() > 0 && box.top() < height;
    }
}
