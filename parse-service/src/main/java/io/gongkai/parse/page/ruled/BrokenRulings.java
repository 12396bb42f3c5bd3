package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends rulings that were drawn in pieces, or broken by a scanner. Where a cell covers several rows or columns a ruling ends on
 * the edge of that cell; two pieces of one line that end in the open, face to face, are one ruling.
 */
final class BrokenRulings {
    /** Tables side by side are further from each other than this, in points. */
    static final double MOST_GAP = 72;

    /** A page with more pieces is a drawing. */
    private static final int MOST_PIECES = 4_000;

    /** A ruling may touch the margin of a glyph, in parts of its height. */
    private static final double MARGIN = 0.2;

    private final List<List<Ruling>> lines;
    private final List<Ruling> levels;
    private final List<Ruling> uprights;
    private final List<Glyph> glyphs;

    /**
     * The rulings of a page.
     *
     * @param lines the rulings on each line, one behind the other
     */
    BrokenRulings(List<List<Ruling>> lines, List<Glyph> glyphs) {
        this.lines = lines;
        this.levels = lines.stream().flatMap(List::stream).filter(Ruling::level).toList();
        this.uprights = lines.stream()
                .flatMap(List::stream)
                .filter(ruling -> !ruling.level())
                .toList();
        this.glyphs = glyphs;
    }

    List<Ruling> mended() {
        boolean table = levels.size() + uprights.size() <= MOST_PIECES;
        List<Ruling> mended = new ArrayList<>();
        for (List<Ruling> line : lines) {
            Ruling before = null;
            for (Ruling piece : line) {
                boolean broken = table && before != null && isBroken(before, piece);
                before = broken ? mended.removeLast().upTo(piece) : piece;
                mended.add(before);
            }
        }
        return mended;
    }

    private boolean isBroken(Ruling piece, Ruling next) {
        double gap = next.from() - piece.to();
        return gap <= MOST_GAP
                && gap < Math.min(piece.length(), next.length())
                && isLoose(piece, piece.to())
                && isLoose(next, next.from())
                && glyphs.stream().noneMatch(glyph -> isInGap(glyph.box(), piece, next));
    }

    /** Whether no ruling of the other direction meets that end. */
    private boolean isLoose(Ruling piece, double end) {
        Ruling point = new Ruling(piece.level(), piece.at(), end, end);
        return (piece.level() ? uprights : levels).stream().noneMatch(other -> other.meets(point, Grid.TOLERANCE));
    }

    private static boolean isInGap(Box glyph, Ruling piece, Ruling next) {
        double margin = MARGIN * glyph.height();
        return piece.level()
                ? glyph.right() > piece.to()
                        && glyph.left() < next.from()
                        && glyph.top() + margin < piece.at()
                        && glyph.bottom() - margin > piece.at()
                : glyph.bottom() > piece.to()
                        && glyph.top() < next.from()
                        && glyph.left() + margin < piece.at()
                        && glyph.right() - margin > piece.at();
    }
}
