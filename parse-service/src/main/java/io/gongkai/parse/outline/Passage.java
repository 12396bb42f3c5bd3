package io.gongkai.parse.outline;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Some lines as one run of characters, in ordinary forms, without white space and without marks of Markdown. Where a character stands in the original is
 * worked out when somebody asks.
 */
public final class Passage {
    /** OBJECT REPLACEMENT CHARACTER. */
    private static final char PICTURE = '\uFFFC';

    private final List<Line> lines;
    private final int[] starts;
    private final String text;

    private Passage(List<Line> lines, int[] starts, String text) {
        this.lines = lines;
        this.starts = starts;
        this.text = text;
    }

    /** All characters of the lines. */
    public static Passage of(List<Line> lines) {
        return of(lines, line -> true, Integer.MAX_VALUE);
    }

    /**
     * The first characters of some of the lines, the others taken for empty.
     *
     * @param wanted whether the characters of a line of the list belong to the passage
     * @param characters how many are enough
     */
    public static Passage of(List<Line> lines, IntPredicate wanted, int characters) {
        int[] starts = new int[lines.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = text.length();
            if (wanted.test(i)) {
                for (Cell cell : lines.get(i).cells()) {
                    append(text, cell.text(), characters);
                }
            }
        }
        starts[lines.size()] = text.length();
        return new Passage(lines, starts, text.toString());
    }

    private static void append(StringBuilder text, String cell, int characters) {
        for (int i = 0; i < cell.length() && text.length() < characters; i++) {
            char c = cell.charAt(i);
            if (!isSilent(c)) {
                text.append(Lettering.spelt(c));
            }
        }
    }

    /** In ordinary forms: full-width letters narrow, radicals unified. */
    public String text() {
        return text;
    }

    /** White space, and the stars, lines and hashes of Markdown. */
    private static boolean isSilent(char c) {
        return Lettering.isVoid(c) || c == '*' || c == '_' || c == '#' || c == PICTURE;
    }

    /** The same up to a line. */
    public Passage before(int line) {
        return new Passage(lines.subList(0, line), starts, text.substring(0, starts[line]));
    }

    /** The same from a line on, the lines before taken for empty. */
    public Passage behind(int line) {
        return of(lines, i -> i >= line, Integer.MAX_VALUE);
    }

    /** How many lines there are, empty ones included. */
    public int lines() {
        return lines.size();
    }

    /** Index of the first character of a line, or of what follows it; that of the end for the line behind the last. */
    public int start(int line) {
        return starts[line];
    }

    /** The characters of a line. */
    public String line(int line) {
        return text.substring(starts[line], starts[line + 1]);
    }

    /** How many characters a line has. */
    public int length(int line) {
        return starts[line + 1] - starts[line];
    }

    /** The line, counted from 0, that holds the character. */
    public int lineOf(int index) {
        int found = Arrays.binarySearch(starts, 0, lines.size(), index);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < lines.size() && starts[found + 1] == index) {
            found++;
        }
        return found;
    }

    /** The characters as they are printed, white space removed. */
    public String quote(int from, int to) {
        StringBuilder quote = new StringBuilder(to - from);
        if (from < to) {
            int first = lineOf(from);
            int skipped = from - starts[first];
            for (int i = first; i < lines.size() && quote.length() < to - from; i++) {
                if (starts[i] == starts[i + 1]) {
                    continue;
                }
                for (Cell cell : lines.get(i).cells()) {
                    for (int j = 0; j < cell.text().length() && quote.length() < to - from; j++) {
                        char c = cell.text().charAt(j);
                        if (!isSilent(c) && --skipped < 0) {
                            quote.append(c);
                        }
                    }
                }
            }
        }
        return quote.toString();
    }

    /** Where the characters stand, at least one. */
    public SourcePosition position(int from, int to) {
        Place first = place(from);
        Place last = place(to - 1);
        SourcePosition source = first.cell().source();
        if (source.offset() == null) {
            return source;
        }
        int start = first.from();
        return new SourcePosition(source.page(), source.line(), start, Math.max(0, last.to() - start), null);
    }

    private Place place(int index) {
        int line = lineOf(index);
        int left = index - starts[line];
        for (Cell cell : lines.get(line).cells()) {
            for (int i = 0; i < cell.text().length(); i++) {
                if (!isSilent(cell.text().charAt(i)) && left-- == 0) {
                    return new Place(cell, i);
                }
            }
        }
        throw new IndexOutOfBoundsException("no character " + index + " in a passage of " + text.length());
    }

    /** A character in a cell; where the cell has no exact place, that of the whole cell. */
    private record Place(Cell cell, int index) {
        int from() {
            return offset() + (isExact() ? index : 0);
        }

        int to() {
            return offset() + (isExact() ? index + 1 : length());
        }

        private boolean isExact() {
            return length() == cell.text().length();
        }

        private int offset() {
            return Objects.requireNonNullElse(cell.source().offset(), 0);
        }

        private int length() {
            return Objects.requireNonNullElse(cell.source().length(), 0);
        }
    }
}
