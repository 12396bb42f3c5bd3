package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.List;

/** What the edges of a page cut off of lines, and of tables that no upright rulings show. */
public final class PageEdges {
    /** Rulings as near to the edge, in points, run into it. */
    private static final double NEAR = 1;

    /** The right margin beside a table, in parts of the left one. */
    private static final double LEAST_MARGIN = 0.45;

    /** No margin is narrower than a glyph, in parts of its height, and one that was left out is no wider. */
    private static final double NARROWEST_MARGIN = 1.1;

    private PageEdges() {}

    /** The pieces of the line without those that lie beyond the edges; one that an edge may cut off ends in U+FFFD. */
    public static List<Piece> shown(Page page, PrintedLine line) {
        return isWithinMargins(page, line.box()) ? line.pieces() : shown(page, line.pieces());
    }

    private static List<Piece> shown(Page page, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.glyphs().stream().anyMatch(page::holds))
                .map(piece ->
                        isCut(page, piece) ? new Piece(piece.text() + Glyph.UNKNOWN, piece.box(), List.of()) : piece)
                .toList();
    }

    private static boolean isWithinMargins(Page page, Box line) {
        return line.left() >= 0
                && line.top() >= 0
                && line.right() <= page.width() - NARROWEST_MARGIN * line.height()
                && line.bottom() <= page.height();
    }

    private static boolean isCut(Page page, Piece piece) {
        return piece.box().right()
                        > page.width() - NARROWEST_MARGIN * piece.box().height()
                && piece.glyphs().stream().allMatch(page::holds);
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
