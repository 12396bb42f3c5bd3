package io.gongkai.parse.text;

import io.gongkai.parse.text.DrawnRows.Drawn;
import java.util.List;

/** What the strokes of lines that follow each other tell: which of the lines are rows, and whether strokes stand around them. */
final class DrawnFrame {
    /** A sentence has fewer. */
    private static final int STROKES_OF_A_ROW = 4;

    private static final int LEAST_ALIKE = 2;

    private final String text;
    private final List<Drawn> drawn;

    /** Whether a rule is drawn as Markdown has it below the header, parted as the rows are: each line is a row then. */
    private final boolean markdown;

    /** Whether strokes side by side stretch the cell before them, as they may where blank cells are written with spaces. */
    private final boolean spans;

    private final boolean leftOpen;
    private final boolean unframed;
    private final int alike;

    DrawnFrame(String text, List<Drawn> drawn) {
        this.text = text;
        this.drawn = drawn;
        this.markdown = drawn.stream().anyMatch(line -> line.rule() && text.indexOf('|', line.from(), line.to()) >= 0);
        this.spans =
                markdown && drawn.stream().anyMatch(line -> Strokes.hasWideBlankCell(text, line.from(), line.to()));
        this.leftOpen = drawn.stream().anyMatch(this::isOpen)
                && drawn.stream()
                        .noneMatch(line -> !line.framed() && !line.rule() && line.uprights() > 1 && !isOpen(line));
        this.unframed = !leftOpen && findUnframed();
        this.alike = countAlike();
    }

    /**
     * Whether {@code ||} is no cell but stretches the one before it.
     * Source: <a href="https://fletcher.github.io/MultiMarkdown-6/syntax/tables.html">MultiMarkdown, tables</a>.
     */
    boolean hasSpans() {
        return spans;
    }

    /** Whether rows begin with words, so that one which begins with a stroke has a blank cell before it. */
    boolean isLeftOpen() {
        return leftOpen;
    }

    /** Whether rows have no strokes around them, so that one at the beginning stands behind a blank cell, and one at the end before one. */
    boolean isUnframed() {
        return unframed;
    }

    /** In Markdown, whether most rows neither begin nor end with a stroke; elsewhere, whether lines of as many begin with one and without. */
    private boolean findUnframed() {
        int open = 0;
        for (Drawn line : drawn) {
            if (markdown && line.uprights() >= STROKES_OF_A_ROW) {
                boolean ends = Strokes.endsWithUpright(text, line.from(), line.to());
                open += !line.framed() && !ends ? 1 : line.framed() && ends ? -1 : 0;
            }
        }
        boolean both = false;
        for (int i = 1; i < drawn.size(); i++) {
            Drawn line = drawn.get(i);
            Drawn before = drawn.get(i - 1);
            both |= line.uprights() > 1 && line.uprights() == before.uprights() && line.framed() != before.framed();
        }
        return open > 0 || both;
    }

    /** Whether it begins with words and ends with a stroke, as rows do that have no frame on the left. */
    private boolean isOpen(Drawn line) {
        return !line.framed()
                && !line.rule()
                && line.uprights() > 1
                && Strokes.endsWithUpright(text, line.from(), line.to());
    }

    /**
     * A line without a frame is a row when a neighbour is parted in as many cells, or when rules are about; or among several such
     * lines, where labels over several rows are printed beside the first of them only; or in a table of Markdown.
     */
    boolean isRow(int at) {
        Drawn line = drawn.get(at);
        boolean inTable = line.uprights() >= STROKES_OF_A_ROW && (alike >= LEAST_ALIKE || markdown);
        return line.framed() || (leftOpen && isOpen(line)) || inTable || hasNeighbour(at);
    }

    /** How many lines have a neighbour that is parted in as many cells. */
    private int countAlike() {
        int found = 0;
        for (int i = 1; i < drawn.size(); i++) {
            Drawn line = drawn.get(i);
            found += line.uprights() >= STROKES_OF_A_ROW
                            && line.uprights() == drawn.get(i - 1).uprights()
                    ? 1
                    : 0;
        }
        return found;
    }

    private boolean hasNeighbour(int at) {
        Drawn line = drawn.get(at);
        boolean ruled = false;
        for (int step : new int[] {-1, 1}) {
            int next = at + step;
            if (next >= 0 && next < drawn.size() && drawn.get(next).rule()) {
                ruled = true;
                next += step;
            }
            if (next >= 0
                    && next < drawn.size()
                    && drawn.get(next).uprights() == line.uprights()
                    && (ruled || line.uprights() > 1)) {
                return true;
            }
        }
        return ruled;
    }
}
