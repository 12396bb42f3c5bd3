package io.gongkai.parse.page.line;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.FigurePattern;
import io.gongkai.parse.page.content.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Forms lines from upright glyphs, by where they stand and not by the order in which they are drawn. */
public final class LineForming {
    /** Glyphs belong to one line if so much of the lower one's height lies beside the other. */
    private static final double BESIDE = 0.5;

    /** A gap as wide as this, in parts of the font size, parts two pieces. */
    private static final double WIDE_GAP = 1.0;

    /** A gap as wide as this parts two figures. */
    private static final double GAP_OF_FIGURES = 0.6;

    /** In a run, which is drawn from the left, the next glyph follows within so much of the font size. */
    private static final double WITHIN_RUN = 0.3;

    /** Marks of notes are that much smaller than what they stand behind, five sixths in browsers, and raised by that much of its size. */
    private static final double SMALL = 0.85;

    private static final double RAISED = 0.2;

    // in one call each, as for the thousand glyphs of a page
    private static final Comparator<Run> BY_CENTRE =
            (one, other) -> Double.compare(one.box.centre(), other.box.centre());

    private static final Comparator<Glyph> BY_LEFT =
            (one, other) -> Double.compare(one.box().left(), other.box().left());

    private LineForming() {}

    /** The lines, from above. */
    public static List<PrintedLine> lines(List<Glyph> glyphs) {
        List<Run> runs = runs(glyphs);
        runs.sort(BY_CENTRE);
        List<List<Run>> lines = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Run run : runs) {
            int line = beside(run.box, boxes);
            if (line < 0) {
                lines.add(new ArrayList<>(List.of(run)));
                boxes.add(run.box);
                continue;
            }
            lines.get(line).add(run);
            // the tallest of its runs stands for the line, so that raised and lowered ones do not lead it astray
            if (run.box.height() > boxes.get(line).height()) {
                boxes.set(line, run.box);
            }
        }
        List<PrintedLine> printed = new ArrayList<>();
        lines.forEach(line -> printed.add(line(line)));
        printed.sort(Comparator.comparingDouble(line -> line.box().centre()));
        return printed;
    }

    private static int beside(Box box, List<Box> lines) {
        int best = -1;
        double most = 0;
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - 8; i--) {
            double shared = box.sharedHeight(lines.get(i));
            if (shared >= BESIDE * Math.min(box.height(), lines.get(i).height()) && shared > most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i))) {
                List<Glyph> run = glyphs.subList(from, i);
                runs.add(new Run(run, Glyph.around(run)));
                from = i;
            }
        }
        return runs;
    }

    private static boolean goesOn(Glyph before, Glyph glyph) {
        double size = glyph.size();
        double gap = glyph.box().left() - before.box().right();
        return Math.abs(glyph.box().bottom() - before.box().bottom()) <= 0.1 * size
                && Math.abs(before.size() - size) <= 0.1 * size
                && gap >= -WITHIN_RUN * size
                && gap <= WITHIN_RUN * size;
    }

    private static PrintedLine line(List<Run> runs) {
        List<Glyph> glyphs = new ArrayList<>();
        runs.forEach(run -> glyphs.addAll(run.glyphs));
        glyphs.sort(BY_LEFT);
        raise(glyphs);
        List<Piece> pieces = new ArrayList<>();
        double reached = glyphs.getFirst().box().right();
        int from = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (isWide(reached, glyphs.get(i - 1), glyphs.get(i))) {
                pieces.add(Piece.of(glyphs.subList(from, i)));
                from = i;
            }
            reached = Math.max(reached, glyphs.get(i).box().right());
        }
        pieces.add(Piece.of(glyphs.subList(from, glyphs.size())));
        return new PrintedLine(List.copyOf(pieces), Glyph.around(glyphs));
    }

    /** Small digits above the feet of those before them are marks of notes. */
    private static void raise(List<Glyph> glyphs) {
        Glyph word = glyphs.getFirst();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Box box = glyph.box();
            boolean raised = glyph.size() <= SMALL * word.size()
                    && word.box().bottom() - box.bottom() >= RAISED * word.size()
                    && box.left() - glyphs.get(i - 1).box().right() <= WITHIN_RUN * word.size();
            if (raised) {
                glyphs.set(i, glyph.raised());
            } else {
                word = glyph;
            }
        }
    }

    private static boolean isWide(double reached, Glyph before, Glyph glyph) {
        double gap = Piece.gap(reached, before, glyph);
        return gap > WIDE_GAP
                || (gap > GAP_OF_FIGURES
                        && FigurePattern.isDigit(before.text())
                        && FigurePattern.isDigit(glyph.text()));
    }

    /** Glyphs drawn one after the other, from the left and at one height. */
    private record Run(List<Glyph> glyphs, Box box) {}
}
