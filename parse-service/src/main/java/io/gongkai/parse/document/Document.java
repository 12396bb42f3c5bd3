package io.gongkai.parse.document;

import java.util.List;
import java.util.Set;

/**
 * A document in reading order, whatever its format was.
 *
 * @param text the decoded original that offsets count in (for HTML the source, markup included; for pages of placed words, also in HTML, what
 *     they say)
 * @param lines its lines of text and the rows of its tables
 * @param pictured pages, from 1, on which there are pictures, or may be, and in them what no line says
 */
public record Document(String text, List<Line> lines, Set<Integer> pictured) {
    /** A document without pages. */
    public Document(String text, List<Line> lines) {
        this(text, lines, Set.of());
    }
}
