package io.gongkai.parse.identity;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import java.util.List;
import java.util.Objects;

/** Some lines as one run of characters without white space, each with its place in the original. */
final class Passage {
    private final String printed;
    private final String text;
    private final int[] lineNumbers;
    private final int[] starts;
    private final int[] ends;

    private Passage(String printed, String text, int[] lineNumbers, int[] starts, int[] ends) {
        this.printed = printed;
        this.text = text;
        this.lineNumbers = lineNumbers;
        this.starts = starts;
        this.ends = ends;
    }

    /** The first lines of the list, as many as fit into the given number of characters. */
    static Passage of(List<Line> lines, int characters) {
        StringBuilder printed = new StringBuilder();
        StringBuilder text = new StringBuilder();
        int[] lineNumbers = new int[characters];
        int[] starts = new int[characters];
        int[] ends = new int[characters];
        for (Line line : lines) {
            for (Cell cell : line.cells()) {
                int offset = Objects.requireNonNullElse(cell.source().offset(), 0);
                int length = Objects.requireNonNullElse(cell.source().length(), 0);
                boolean exact = length == cell.text().length();
                for (int i = 0; i < cell.text().length() && text.length() < characters; i++) {
                    char c = cell.text().charAt(i);
                    if (Lettering.isVoid(c)) {
                        continue;
                    }
                    int at = text.length();
                    lineNumbers[at] = Objects.requireNonNullElse(cell.source().line(), 0);
                    starts[at] = exact ? offset + i : offset;
                    ends[at] = exact ? offset + i + 1 : offset + length;
                    printed.append(c);
                    text.append(Lettering.folded(c));
                }
            }
        }
        return new Passage(printed.toString(), text.toString(), lineNumbers, starts, ends);
    }

    static Passage of(List<Line> lines) {
        int characters = 0;
        for (Line line : lines) {
            for (Cell cell : line.cells()) {
                characters += cell.text().length();
            }
        }
        return of(lines, characters);
    }

    /** In ordinary forms: full-width letters narrow, radicals unified. */
    String text() {
        return text;
    }

    /** The same characters as they are printed. */
    String printed() {
        return printed;
    }

    /** Where the characters stand, at least one. */
    SourcePosition position(int from, int to) {
        int end = ends[to - 1];
        return new SourcePosition(
                null,
                lineNumbers[from] == 0 ? null : lineNumbers[from],
                starts[from],
                Math.max(0, end - starts[from]),
                null);
    }
}
