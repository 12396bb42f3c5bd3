package io.gongkai.parse.page;

import java.util.List;

/**
 * What the edges of a page cut off. Some printers draw a table that is wider than its page to the end, others stop at the edge;
 * a cell that lies beyond it is blank only if they tell so, which they cannot.
 */
final class PageEdges {
    /** Rulings as near to the edge, in points, run into it. */
    private static final double NEAR = 1;

    /** The right margin beside a table, in parts of the left one. */
    private static final double LEAST_MARGIN = 0.45;

    private PageEdges() {}

    /** Whether any of it can be seen. */
    static boolean shows(Page page, Box box) {
        return box.right() > 0 && box.left() < page.width() && box.bottom() > 0 && box.top() < page.height();
    }

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

    /** The line without the pieces that lie beyond the edges; one that an edge may cut off ends in U+FFFD. */
    static List<Piece> shown(Page page, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.glyphs().stream().anyMatch(page::holds))
                .map(piece ->
                        isCut(page, piece) ? new Piece(piece.text() + Glyph.UNKNOWN, piece.box(), List.of()) : piece)
                .toList();
    }

    /** No margin is narrower than a glyph, and one that was left out is no wider. */
    private static boolean isCut(Page page, Piece piece) {
        double narrow = 1.1 * piece.box().height();
        return piece.glyphs().stream().allMatch(page::holds) && piece.box().right() > page.width() - narrow;
    }

    /** Whether lines that an edge may cut off belong to the table, or a ruling of it runs into an edge. */
    static boolean cut(Page page, List<PrintedLine> table, List<Ruling> levels) {
        double top = table.getFirst().box().top() - table.getFirst().box().height();
        double bottom = table.getLast().box().bottom() + table.getLast().box().height();
        return table.stream()
                        .flatMap(line -> line.pieces().stream())
                        .anyMatch(piece -> piece.text().endsWith(Glyph.UNKNOWN)
                                && piece.glyphs().isEmpty())
                || levels.stream()
                        .anyMatch(level -> level.at() > top
                                && level.at() < bottom
                                && level.to() > page.width() - NEAR
                                && level.length() < page.width() - NEAR);
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

    /** Whether a table without rulings ends where no other column fits, much nearer to the edge than it begins. */
    static boolean mayGoOn(Page page, Block.Table table) {
        List<Box> columns = table.columns();
        List<Double> distances = ColumnNames.distances(columns);
        Box last = columns.getLast();
        return !distances.isEmpty()
                && last.middle() + distances.getFirst() + last.width() / 2 > page.width()
                && page.width() - last.right() < LEAST_MARGIN * table.box().left();
    }
}
