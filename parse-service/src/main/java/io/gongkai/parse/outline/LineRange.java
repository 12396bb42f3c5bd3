package io.gongkai.parse.outline;

/**
 * Lines of a document that follow each other, counted from 0.
 *
 * @param from the first of them
 * @param to the one after the last, never below {@code from}
 */
public record LineRange(int from, int to) {
    public LineRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range of lines: " + from + " to " + to);
        }
    }

    /** Whether the line is one of them. */
    public boolean holds(int line) {
        return from <= line && line < to;
    }
}
