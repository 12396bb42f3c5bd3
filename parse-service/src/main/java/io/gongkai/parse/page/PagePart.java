package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;

/** A part of a page as a page of its own. */
final class PagePart {
    private PagePart() {}

    /**
     * What stands in an area of the page.
     *
     * @param shift how far it is moved to the left
     * @param width of the part
     */
    static Page of(Page page, Box area, double shift, double width) {
        return new Page(
                page.number(),
                width,
                page.height(),
                page.glyphs().stream()
                        .filter(glyph -> isIn(area, glyph.box()))
                        .map(glyph -> new Glyph(glyph.text(), moved(glyph.box(), shift), glyph.turn()))
                        .toList(),
                page.rulings().stream()
                        .filter(ruling -> isIn(area, box(ruling)))
                        .map(ruling -> ruling.level()
                                ? Ruling.level(ruling.at(), ruling.from() - shift, ruling.to() - shift)
                                : Ruling.upright(ruling.at() - shift, ruling.from(), ruling.to()))
                        .toList(),
                page.pictures().stream()
                        .filter(picture -> isIn(area, picture))
                        .map(picture -> moved(picture, shift))
                        .toList(),
                page.shapes().stream()
                        .filter(shape -> isIn(area, shape))
                        .map(shape -> moved(shape, shift))
                        .toList(),
                page.recognised());
    }

    /** Where the ruling is drawn. */
    static Box box(Ruling ruling) {
        return ruling.level()
                ? new Box(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                : new Box(ruling.at(), ruling.from(), ruling.at(), ruling.to());
    }

    private static boolean isIn(Box area, Box box) {
        return box.middle() > area.left()
                && box.middle() <= area.right()
                && box.centre() > area.top()
                && box.centre() <= area.bottom();
    }

    private static Box moved(Box box, double shift) {
        return new Box(box.left() - shift, box.top(), box.right() - shift, box.bottom());
    }
}
