package io.gongkai.parse.document;

import java.util.List;

/**
 * A document in reading order, whatever its format was.
 *
 * @param text the decoded original that offsets count in (for HTML the source, markup included; for pages of placed words, also in HTML, what
 *     they say)
 * @param lines its lines of text and the rows of its tables
 */
public record Document(String text, List<Line> lines) {}
