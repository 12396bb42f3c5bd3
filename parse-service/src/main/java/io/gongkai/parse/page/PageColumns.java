package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.LineForming;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts a page where its text runs in two columns, or where two pages stand side by side on a sheet: a gutter runs down the middle
 * that nothing crosses, and on either side of it lines of prose run from edge to edge. What stands above and below over the whole
 * width is a part of its own.
 */
final class PageColumns {
    private static final Pattern PROSE = Pattern.compile("[，。；]");

    /** A heading says as much as a sentence where the gutter is known. */
    private static final Pattern SAID = Pattern.compile("[，。；、：]");

    /** The gutter is no narrower, in parts of the font size. */
    private static final double GUTTER = 1.2;

    /** A line that takes up so much of its column runs from edge to edge. */
    private static final double FULL = 0.75;

    private static final int FEW_LINES = 3;
    private static final int RULINGS_OF_A_TABLE = 10;

    /** What stands so far below, in parts of the usual distance of lines, is no part of a column that ended. */
    private static final double FAR = 1.6;

    private static final double TOUCHING = 2;

    private final Page page;
    private final double size;
    private final double middle;
    private final double left;

    /** Whether a page before has shown the gutter. */
    private final boolean known;

    private PageColumns(Page page, double size, double middle, double left, boolean known) {
        this.page = page;
        this.size = size;
        this.middle = middle;
        this.left = left;
        this.known = known;
    }

    /** Parts the pages of a document: a gutter that one of them shows is that of the next, too, however little stands beside it. */
    static final class Parting {
        private double width;
        private double gutter;

        /** The parts in the order of reading, each with its lines beginning at the same edge; the page itself if it has but one. */
        List<Page> parts(Page page) {
            if (page.glyphs().isEmpty()) {
                return List.of(page);
            }
            Box text = Glyph.around(page.glyphs());
            double[] sizes =
                    page.glyphs().stream().mapToDouble(Glyph::size).sorted().toArray();
            double size = sizes[sizes.length / 2];
            if (page.width() == width) {
                return new PageColumns(page, size, gutter, text.left(), true).parts();
            }
            for (double middle : new double[] {page.width() / 2, text.middle()}) {
                List<Page> parts = new PageColumns(page, size, middle, text.left(), false).parts();
                if (parts.size() > 1) {
                    width = page.width();
                    gutter = middle;
                    return parts;
                }
            }
            return List.of(page);
        }
    }

    private List<Page> parts() {
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
        double from = middle - GUTTER * size / 2;
        double to = middle + GUTTER * size / 2;
        List<Box> crossings = new ArrayList<>(page.pictures());
        page.glyphs().forEach(glyph -> crossings.add(glyph.box()));
        for (Ruling ruling : page.rulings()) {
            crossings.add(PagePart.box(ruling));
        }
        crossings.removeIf(box -> box.right() < from || box.left() > to);
        crossings.sort(Comparator.comparingDouble(Box::top));
        return crossings;
    }

    private void addColumns(List<Columns> found, double top, double bottom) {
        if (bottom - top < size || !(isWholeSheet(top, bottom) || areSaid(top, bottom)) || isWithinTable(top, bottom)) {
            return;
        }
        List<PrintedLine> second = lines(top, bottom, false);
        if (second.isEmpty()) {
            return;
        }
        List<PrintedLine> first = lines(top, bottom, true);
        if (areColumns(first, second)) {
            found.add(new Columns(top, end(first, second, bottom), left(second) - left(first)));
        } else if (isWholeSheet(top, bottom) && areSheets(first, second)) {
            found.add(new Columns(top, bottom, page.width() / 2));
        }
    }

    /** Whether nothing lies on the gutter of a page that is wider than high. */
    private boolean isWholeSheet(double top, double bottom) {
        return page.width() > page.height() && top < 0 && bottom > page.height();
    }

    /** Whether marks of sentences stand on both sides. */
    private boolean areSaid(double top, double bottom) {
        boolean before = false;
        boolean behind = false;
        for (Glyph glyph : page.glyphs()) {
            double at = glyph.box().centre();
            if (at > top && at < bottom && SAID.matcher(glyph.text()).find()) {
                before |= glyph.box().middle() < middle;
                behind |= glyph.box().middle() >= middle;
            }
        }
        return before && behind;
    }

    private boolean areColumns(List<PrintedLine> first, List<PrintedLine> second) {
        long before = full(first).count();
        long behind = full(second).count();
        boolean shown = Math.min(before, behind) > 0 && before + behind >= FEW_LINES;
        return (shown || known) && isSaid(first) && isSaid(second);
    }

    /** Whether they are two pages on one sheet, with a text or a table of their own. */
    private boolean areSheets(List<PrintedLine> first, List<PrintedLine> second) {
        boolean before = full(first).count() >= FEW_LINES;
        boolean behind = full(second).count() >= FEW_LINES;
        return (before || behind) && (before || isRuled(true)) && (behind || isRuled(false));
    }

    /** Whether upright rulings reach beyond the stretch: it is a row of a table. */
    private boolean isWithinTable(double top, double bottom) {
        return page.rulings().stream()
                .anyMatch(ruling -> !ruling.level()
                        && ruling.to() > top + TOUCHING
                        && ruling.from() < bottom - TOUCHING
                        && (ruling.from() < top + TOUCHING || ruling.to() > bottom - TOUCHING));
    }

    private List<PrintedLine> lines(double top, double bottom, boolean before) {
        return LineForming.lines(page.glyphs().stream()
                .filter(glyph -> glyph.box().centre() > top
                        && glyph.box().centre() < bottom
                        && glyph.box().middle() < middle == before)
                .toList());
    }

    /** Whether sentences stand there, and no figures beside them. */
    private static boolean isSaid(List<PrintedLine> lines) {
        return lines.stream().noneMatch(PrintedLine::hasFigures)
                && lines.stream().anyMatch(line -> SAID.matcher(line.text()).find());
    }

    private Stream<Box> full(List<PrintedLine> lines) {
        double width = width();
        return lines.stream()
                .filter(line -> line.pieces().size() == 1
                        && line.box().width() >= FULL * width
                        && PROSE.matcher(line.text()).find())
                .map(PrintedLine::box);
    }

    private double width() {
        return middle - GUTTER * size / 2 - left;
    }

    private double left(List<PrintedLine> lines) {
        return full(lines)
                .mapToDouble(Box::left)
                .min()
                .orElseGet(() -> Glyph.around(lines.stream()
                                .flatMap(line -> line.pieces().stream())
                                .flatMap(piece -> piece.glyphs().stream())
                                .toList())
                        .left());
    }

    /** Whether the rulings of a table stand on that side of the gutter. */
    private boolean isRuled(boolean before) {
        return page.rulings().stream()
                        .filter(ruling -> ruling.level() && ruling.to() < middle == before)
                        .limit(RULINGS_OF_A_TABLE)
                        .count()
                == RULINGS_OF_A_TABLE;
    }

    /** Where the columns end: before what stands far below both at the left, and belongs to what follows over the whole width. */
    private static double end(List<PrintedLine> first, List<PrintedLine> second, double bottom) {
        if (bottom == Double.POSITIVE_INFINITY) {
            return bottom;
        }
        double usual = second.size() < 2
                ? second.getFirst().box().height()
                : second.get(1).box().centre() - second.getFirst().box().centre();
        double reached = second.getLast().box().bottom();
        for (int i = 1; i < first.size(); i++) {
            Box line = first.get(i).box();
            if (line.top() > reached && line.centre() - first.get(i - 1).box().centre() > FAR * usual) {
                return line.top();
            }
        }
        return bottom;
    }
}
