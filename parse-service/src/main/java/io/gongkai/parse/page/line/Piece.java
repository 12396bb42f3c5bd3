package io.gongkai.parse.page.line;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.FigurePattern;
import io.gongkai.parse.page.content.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that stand side by side on a line, with no wide gap between them.
 *
 * @param text what they say
 * @param box where they stand
 * @param glyphs the glyphs themselves, from the left; none if an edge of the page may have cut some off
 * @param isFigure whether it looks like a figure of a table
 */
public record Piece(String text, Box box, List<Glyph> glyphs, boolean isFigure) {
    /** A gap as wide as this, in parts of the font size, stands for a space between Latin words. */
    private static final double SPACE = 0.15;

    /** Columns of a tight table are at least that far from each other, in parts of the font size. */
    private static final double COLUMN_GAP = 0.2;

    public Piece(String text, Box box, List<Glyph> glyphs) {
        this(text, box, glyphs, FigurePattern.matches(text));
    }

    /**
     * The piece of glyphs on one line.
     *
     * @param glyphs at least one, from the left
     */
    static Piece of(List<Glyph> glyphs) {
        Glyph before = glyphs.getFirst();
        if (glyphs.size() == 1) {
            return new Piece(before.text(), before.box(), List.of(before));
        }
        StringBuilder text = new StringBuilder(before.text());
        double reached = before.box().right();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (isNarrow(before) && isNarrow(glyph) && gap(reached, before, glyph) > SPACE) {
                text.append(' ');
            }
            text.append(glyph.text());
            reached = Math.max(reached, glyph.box().right());
            before = glyph;
        }
        return new Piece(text.toString(), Glyph.around(glyphs), List.copyOf(glyphs));
    }

    /** The piece cut wherever glyphs do not quite touch, as the headers of neighbouring columns do not. */
    public List<Piece> cut() {
        if (glyphs.isEmpty()) {
            return List.of(this);
        }
        List<Piece> pieces = new ArrayList<>();
        double reached = glyphs.getFirst().box().right();
        int from = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (gap(reached, glyphs.get(i - 1), glyphs.get(i)) > COLUMN_GAP) {
                pieces.add(of(glyphs.subList(from, i)));
                from = i;
            }
            reached = Math.max(reached, glyphs.get(i).box().right());
        }
        pieces.add(from == 0 ? this : of(glyphs.subList(from, glyphs.size())));
        return pieces;
    }

    /** The gap between where the glyphs before it reach and a glyph, in parts of the font size. */
    static double gap(double reached, Glyph before, Glyph glyph) {
        return (glyph.box().left() - reached) / Math.max(before.size(), glyph.size());
    }

    /** Whether the glyph belongs to a script that parts its words. */
    private static boolean isNarrow(Glyph glyph) {
        return glyph.text().charAt(0) < 0x2000;
    }
}
