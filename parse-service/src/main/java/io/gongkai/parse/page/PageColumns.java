package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.line.LineForming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a page where its text runs in two columns, or where two pages stand side by side on a sheet: a gutter runs down the middle
 * that nothing crosses, and on either side of it lines of prose run from edge to edge. What stands above and below over the whole
 * width is a part of its own.
 */
final class PageColumns {
    /** The gutter is no narrower, in parts of the font size. */
    private static final double GUTTER = 1.2;

    private static final int FEW_LINES = 3;
    private static final int RULINGS_OF_A_TABLE = 10;

    private static final double TOUCHING = 2;

    private final Page page;
    private final double size;
    private final double middle;
    private final double left;

    /** Whether a page before has shown the gutter. */
    private final boolean known;

    /** The marks of sentences: few beside all that is printed. */
    private final List<Box> said;

    /**
     * @param said where marks of sentences stand
     * @param size of its characters
     * @param middle where the gutter may run
     * @param left where the text begins
     */
    PageColumns(Page page, List<Box> said, double size, double middle, double left, boolean known) {
        this.page = page;
        this.size = size;
        this.middle = middle;
        this.left = left;
        this.known = known;
        this.said = said;
    }

    /** The parts in the order of reading, each with its lines beginning at the same edge; the page itself if it has but one. */
    List<Page> parts() {
        List<Page> parts = new ArrayList<>();
        double from = Double.NEGATIVE_INFINITY;
        for (Columns columns : columns()) {
            addPart(parts, from, columns.top);
            Box first = new Box(Double.NEGATIVE_INFINITY, columns.top, middle, columns.bottom);
            Box second = new Box(middle, columns.top, Double.POSITIVE_INFINITY, columns.bottom);
            parts.add(PagePart.of(page, first, 0, middle));
            parts.add(PagePart.of(page, second, columns.shift, middle));
            from = columns.bottom;
        }
        if (parts.isEmpty()) {
            return List.of(page);
        }
        addPart(parts, from, Double.POSITIVE_INFINITY);
        return parts;
    }

    /** Adds what stands between two heights over the whole width. */
    private void addPart(List<Page> parts, double top, double bottom) {
        Box area = new Box(Double.NEGATIVE_INFINITY, top, Double.POSITIVE_INFINITY, bottom);
        Page part = PagePart.of(page, area, 0, page.width());
        if (!part.glyphs().isEmpty()
                || !part.rulings().isEmpty()
                || !part.pictures().isEmpty()) {
            parts.add(part);
        }
    }

    /**
     * Two columns side by side.
     *
     * @param shift how much further right the lines of the second begin
     */
    private record Columns(double top, double bottom, double shift) {}

    private List<Columns> columns() {
        List<Columns> found = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (Box crossing : crossings()) {
            addColumns(found, top, crossing.top());
            top = Math.max(top, crossing.bottom());
        }
        addColumns(found, top, Double.POSITIVE_INFINITY);
        return found;
    }

    /** What lies on the gutter, from above. */
    private List<Box> crossings() {
        List<Box> crossings = new ArrayList<>();
        page.pictures().forEach(picture -> addCrossing(crossings, picture));
        page.glyphs().forEach(glyph -> addCrossing(crossings, glyph.box()));
        page.rulings().forEach(ruling -> addCrossing(crossings, PagePart.box(ruling)));
        crossings.sort(Comparator.comparingDouble(Box::top));
        return crossings;
    }

    private void addCrossing(List<Box> crossings, Box drawn) {
        double reach = GUTTER * size / 2;
        if (drawn.right() >= middle - reach && drawn.left() <= middle + reach) {
            crossings.add(drawn);
        }
    }

    private void addColumns(List<Columns> found, double top, double bottom) {
        if (bottom - top < size || !(isWholeSheet(top, bottom) || areSaid(top, bottom)) || isWithinTable(top, bottom)) {
            return;
        }
        ColumnLines second = lines(top, bottom, false);
        if (second.isEmpty()) {
            return;
        }
        ColumnLines first = lines(top, bottom, true);
        if (areColumns(first, second)) {
            found.add(new Columns(top, first.end(second, bottom), second.left() - first.left()));
        } else if (isWholeSheet(top, bottom) && areSheets(first, second)) {
            found.add(new Columns(top, bottom, page.width() / 2));
        }
    }

    private ColumnLines lines(double top, double bottom, boolean before) {
        List<Glyph> glyphs = page.glyphs().stream()
                .filter(glyph -> glyph.box().centre() > top
                        && glyph.box().centre() < bottom
                        && glyph.box().middle() < middle == before)
                .toList();
        return new ColumnLines(LineForming.lines(glyphs), middle - GUTTER * size / 2 - left);
    }

    /** Whether nothing lies on the gutter of a page that is wider than high. */
    private boolean isWholeSheet(double top, double bottom) {
        return page.width() > page.height() && top < 0 && bottom > page.height();
    }

    /** Whether marks of sentences stand on both sides. */
    private boolean areSaid(double top, double bottom) {
        boolean before = false;
        boolean behind = false;
        for (Box mark : said) {
            if (mark.centre() > top && mark.centre() < bottom) {
                before |= mark.middle() < middle;
                behind |= mark.middle() >= middle;
            }
        }
        return before && behind;
    }

    private boolean areColumns(ColumnLines first, ColumnLines second) {
        boolean shown = Math.min(first.full(), second.full()) > 0 && first.full() + second.full() >= FEW_LINES;
        return (shown || known) && first.areSaid() && second.areSaid();
    }

    /** Whether they are two pages on one sheet, with a text or a table of their own. */
    private boolean areSheets(ColumnLines first, ColumnLines second) {
        boolean before = first.full() >= FEW_LINES;
        boolean behind = second.full() >= FEW_LINES;
        return (before || behind) && (before || isRuled(true)) && (behind || isRuled(false));
    }

    /** Whether the rulings of a table stand on that side of the gutter. */
    private boolean isRuled(boolean before) {
        return page.rulings().stream()
                        .filter(ruling -> ruling.level() && ruling.to() < middle == before)
                        .limit(RULINGS_OF_A_TABLE)
                        .count()
                == RULINGS_OF_A_TABLE;
    }

    /** Whether upright rulings reach beyond the stretch: it is a row of a table. */
    private boolean isWithinTable(double top, double bottom) {
        return page.rulings().stream()
                .anyMatch(ruling -> !ruling.level()
                        && ruling.to() > top + TOUCHING
                        && ruling.from() < bottom - TOUCHING
                        && (ruling.from() < top + TOUCHING || ruling.to() > bottom - TOUCHING));
    }
}
