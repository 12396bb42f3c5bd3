package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of one of two columns. */
final class ColumnLines {
    private static final Pattern PROSE = Pattern.compile("[，。；]");

    /** A heading says as much as a sentence where the gutter is known. */
    private static final String SAID = "，。；、：";

    /** A line that takes up so much of its column runs from edge to edge. */
    private static final double FULL = 0.75;

    /** What stands so far below, in parts of the usual distance of lines, is no part of a column that ended. */
    private static final double FAR = 1.6;

    private final List<PrintedLine> lines;

    /** Lines of prose from edge to edge. */
    private final List<Box> full;

    /** @param width of the column */
    ColumnLines(List<PrintedLine> lines, double width) {
        this.lines = lines;
        this.full = lines.stream()
                .filter(line -> line.pieces().size() == 1
                        && line.box().width() >= FULL * width
                        && PROSE.matcher(line.text()).find())
                .map(PrintedLine::box)
                .toList();
    }

    /** Whether the text holds marks of a sentence, or of a heading. */
    static boolean isSaid(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SAID.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many of the lines are prose and run from edge to edge. */
    int full() {
        return full.size();
    }

    /** Whether sentences stand there, and no figures beside them. */
    boolean areSaid() {
        return lines.stream().noneMatch(PrintedLine::hasFigures)
                && lines.stream().anyMatch(line -> isSaid(line.text()));
    }

    /** Where the lines begin that run from edge to edge; all of them, if none does. */
    double left() {
        return full.stream()
                .mapToDouble(Box::left)
                .min()
                .orElseGet(() -> Glyph.around(lines.stream()
                                .flatMap(line -> line.pieces().stream())
                                .flatMap(piece -> piece.glyphs().stream())
                                .toList())
                        .left());
    }

    /**
     * Where this column ends, and the one beside it: before what stands here far below both, and belongs to what follows over the
     * whole width.
     */
    double end(ColumnLines second, double bottom) {
        if (bottom == Double.POSITIVE_INFINITY) {
            return bottom;
        }
        double reached = second.lines.getLast().box().bottom();
        for (int i = 1; i < lines.size(); i++) {
            Box line = lines.get(i).box();
            if (line.top() > reached && line.centre() - lines.get(i - 1).box().centre() > FAR * second.pitch()) {
                return line.top();
            }
        }
        return bottom;
    }

    /** The usual distance of lines. */
    private double pitch() {
        Box first = lines.getFirst().box();
        return lines.size() < 2 ? first.height() : lines.get(1).box().centre() - first.centre();
    }
}
