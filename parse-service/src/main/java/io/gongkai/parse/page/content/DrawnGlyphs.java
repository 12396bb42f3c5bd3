package io.gongkai.parse.page.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The glyphs drawn on a page so far, by where they stand: tells which are drawn a second time to look bold. */
final class DrawnGlyphs {
    /** Glyphs drawn twice lie that near, in parts of their size. */
    private static final double TWICE = 0.15;

    /** As large, in points, as a glyph mostly is: smaller squares hold no fewer of them, but more glyphs stand near an edge. */
    private static final double SQUARE = 12;

    /** Sheets are parted into no more squares each way: what lies further stands in the last one. */
    private static final int MOST_SQUARES = 200;

    private final int columns;
    private final int rows;

    /** The glyph that was drawn last in each square, and before each glyph in the same square; −1 without one. */
    private final int[] last;

    private int[] before = new int[1024];

    /** None in the place of one that was covered. */
    private final List<@Nullable Glyph> glyphs = new ArrayList<>();

    DrawnGlyphs(Box page) {
        this.columns = squares(page.width());
        this.rows = squares(page.height());
        this.last = new int[columns * rows];
        Arrays.fill(last, -1);
    }

    private static int squares(double length) {
        return 1 + (int) Math.min(MOST_SQUARES, Math.max(0, length / SQUARE));
    }

    /** Whether it is there already; from now on it is. */
    boolean isDrawnTwice(Glyph glyph) {
        double left = glyph.box().left();
        double bottom = glyph.box().bottom();
        double near = Math.min(TWICE * glyph.size(), glyph.box().width() / 2);
        int column = square(left, columns);
        int row = square(bottom, rows);
        // mostly its own square alone, and for the largest glyphs no more than those around it
        int lastColumn = Math.min(column + 1, square(left + near, columns));
        int lastRow = Math.min(row + 1, square(bottom + near, rows));
        for (int x = Math.max(column - 1, square(left - near, columns)); x <= lastColumn; x++) {
            for (int y = Math.max(row - 1, square(bottom - near, rows)); y <= lastRow; y++) {
                for (int at = last[y * columns + x]; at >= 0; at = before[at]) {
                    @Nullable Glyph other = glyphs.get(at);
                    if (other != null
                            && Math.abs(other.box().left() - left) <= near
                            && Math.abs(other.box().bottom() - bottom) <= near
                            && other.text().equals(glyph.text())) {
                        return true;
                    }
                }
            }
        }
        add(glyph, row * columns + column);
        return false;
    }

    /** From now on none is there. */
    void forget(Box area) {
        glyphs.replaceAll(glyph ->
                glyph != null && area.holds(glyph.box().middle(), glyph.box().centre()) ? null : glyph);
    }

    private static int square(double at, int squares) {
        return (int) Math.min(squares - 1, Math.max(0, at / SQUARE));
    }

    private void add(Glyph glyph, int square) {
        int at = glyphs.size();
        if (at == before.length) {
            before = Arrays.copyOf(before, 2 * at);
        }
        glyphs.add(glyph);
        before[at] = last[square];
        last[square] = at;
    }
}
