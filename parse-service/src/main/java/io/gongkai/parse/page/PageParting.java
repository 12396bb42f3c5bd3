package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import java.util.List;

/** Parts the pages of a document: a gutter that one of them shows is that of the next, too, however little stands beside it. */
final class PageParting {
    /** The width of the pages that have the gutter; 0 as long as none has. */
    private double width;

    private double gutter;

    /** The parts in the order of reading; the page itself if it has but one. */
    List<Page> parts(Page page) {
        if (page.glyphs().isEmpty()) {
            return List.of(page);
        }
        Box text = Glyph.around(page.glyphs());
        double[] sizes =
                page.glyphs().stream().mapToDouble(Glyph::size).sorted().toArray();
        double size = sizes[sizes.length / 2];
        List<Box> said = page.glyphs().stream()
                .filter(glyph -> ColumnLines.isSaid(glyph.text()))
                .map(Glyph::box)
                .toList();
        if (page.width() == width) {
            return new PageColumns(page, said, size, gutter, text.left(), true).parts();
        }
        for (double middle : new double[] {page.width() / 2, text.middle()}) {
            List<Page> parts = new PageColumns(page, said, size, middle, text.left(), false).parts();
            if (parts.size() > 1) {
                width = page.width();
                gutter = middle;
                return parts;
            }
        }
        return List.of(page);
    }
}
