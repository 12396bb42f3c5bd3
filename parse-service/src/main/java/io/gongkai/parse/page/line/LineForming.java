package io.gongkai.parse.page.line;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.FigurePattern;
import io.gongkai.parse.page.content.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Marks of notes are that much smaller than what they stand behind, and raised by that much of its size. */
    private static final double SMALL = 0.75;

    private static final double RAISED = 0.2;

    private LineForming() {}

    /** The lines, from above. */
    public static List<PrintedLine> lines(List<Glyph> glyphs) {
        List<Run> runs = runs(glyphs);
        runs.sort(Comparator.comparingDouble((Run run) -> run.box.centre()));
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
        Run current = null;
        for (Glyph glyph : glyphs) {
            if (current == null || !current.goesOn(glyph)) {
                current = new Run(glyph);
                runs.add(current);
                continue;
            }
            current.add(glyph);
        }
        return runs;
    }

    private static PrintedLine line(List<Run> runs) {
        List<Glyph> glyphs = new ArrayList<>();
        runs.forEach(run -> glyphs.addAll(run.glyphs));
        glyphs.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        raise(glyphs);
        List<Piece> pieces = new ArrayList<>();
        Box line = glyphs.getFirst().box();
        int from = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (isWide(line, glyphs.get(i - 1), glyphs.get(i))) {
                pieces.add(Piece.of(glyphs.subList(from, i)));
                from = i;
            }
            line = line.with(glyphs.get(i).box());
        }
        pieces.add(Piece.of(glyphs.subList(from, glyphs.size())));
        return new PrintedLine(List.copyOf(pieces), line);
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

    private static boolean isWide(Box reached, Glyph before, Glyph glyph) {
        boolean figures = FigurePattern.isDigit(before.text()) && FigurePattern.isDigit(glyph.text());
        return Piece.gap(reached, before, glyph) > (figures ? GAP_OF_FIGURES : WIDE_GAP);
    }

    /** Glyphs drawn one after the other, from the left and at one height. */
    private static final class Run {
        private final List<Glyph> glyphs = new ArrayList<>();
        private @Nullable Glyph last;
        private Box box;

        Run(Glyph glyph) {
            this.box = glyph.box();
            add(glyph);
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            box = box.with(glyph.box());
            last = glyph;
        }

        boolean goesOn(Glyph glyph) {
            if (last == null) {
                return true;
            }
            Box before = last.box();
            double size = glyph.size();
            double gap = glyph.box().left() - before.right();
            return Math.abs(glyph.box().bottom() - before.bottom()) <= 0.1 * size
                    && Math.abs(last.size() - size) <= 0.1 * size
                    && gap >= -WITHIN_RUN * size
                    && gap <= WITHIN_RUN * size;
        }
    }
}
