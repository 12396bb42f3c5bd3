package io.gongkai.parse.page.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs that are seen on a page so far, by where they stand: tells which are drawn a second time to look bold, and which are
 * painted over.
 */
final class DrawnGlyphs {
    /** Glyphs drawn twice lie that near, in parts of their size. */
    private static final double TWICE = 0.15;

    /** As large, in points, as a glyph mostly is: smaller squares hold no fewer of them, but more glyphs stand near an edge. */
    private static final double SQUARE = 12;

    /** Sheets are parted into no more squares each way: what lies further stands in the last one. */
    private static final int MOST_SQUARES = 200;

    private static final int NONE = -1;

    private final int columns;
    private final int rows;

    /** The glyph that was drawn last in each square, in which its left end and its foot lie, and before each glyph in the same square. */
    private final int[] last;

    private int[] before = new int[1024];

    /** In the order in which they were drawn; none in the place of one that was erased. */
    private final List<@Nullable Glyph> glyphs = new ArrayList<>();

    private int size;

    /** How far the middle of a glyph lies from its left end and its foot at most. */
    private double halfWidth;

    private double halfHeight;

    DrawnGlyphs(Box page) {
        this.columns = squares(page.width());
        this.rows = squares(page.height());
        this.last = new int[columns * rows];
        Arrays.fill(last, NONE);
    }

    private static int squares(double length) {
        return 1 + (int) Math.min(MOST_SQUARES, Math.max(0, length / SQUARE));
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** Those that there are, as they were drawn. */
    List<Glyph> all() {
        return size == glyphs.size()
                ? List.copyOf(glyphs)
                : glyphs.stream().filter(Objects::nonNull).toList();
    }

    /** Adds a glyph, unless it is there already. */
    void add(Glyph glyph) {
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
                for (int at = last[y * columns + x]; at != NONE; at = before[at]) {
                    Glyph other = glyphs.get(at);
                    if (other != null
                            && Math.abs(other.box().left() - left) <= near
                            && Math.abs(other.box().bottom() - bottom) <= near
                            && other.text().equals(glyph.text())) {
                        return;
                    }
                }
            }
        }
        add(glyph, row * columns + column);
    }

    private void add(Glyph glyph, int square) {
        int at = glyphs.size();
        if (at == before.length) {
            before = Arrays.copyOf(before, 2 * at);
        }
        glyphs.add(glyph);
        before[at] = last[square];
        last[square] = at;
        size++;
        halfWidth = Math.max(halfWidth, glyph.box().width() / 2);
        halfHeight = Math.max(halfHeight, glyph.box().height() / 2);
    }

    /** Takes away those whose middles lie in the area. */
    List<Glyph> erase(Box area) {
        List<Glyph> erased = new ArrayList<>();
        replace(area, glyph -> {
            erased.add(glyph);
            return null;
        });
        size -= erased.size();
        return erased;
    }

    /** Puts glyphs that nobody can read in the places of those whose middles lie in the area. */
    void obscure(Box area) {
        replace(area, Glyph::unknown);
    }

    private void replace(Box area, Function<Glyph, @Nullable Glyph> other) {
        int lastColumn = square(area.right(), columns);
        int lastRow = square(area.bottom() + halfHeight, rows);
        for (int x = square(area.left() - halfWidth, columns); x <= lastColumn; x++) {
            for (int y = square(area.top(), rows); y <= lastRow; y++) {
                for (int at = last[y * columns + x]; at != NONE; at = before[at]) {
                    Glyph glyph = glyphs.get(at);
                    if (glyph != null
                            && area.holds(glyph.box().middle(), glyph.box().centre())) {
                        glyphs.set(at, other.apply(glyph));
                    }
                }
            }
        }
    }

    private static int square(double at, int squares) {
        return (int) Math.min(squares - 1, Math.max(0, at / SQUARE));
    }
}
