package io.gongkai.parse.document;

import io.gongkai.parse.events.SourcePosition;

/**
 * A piece of a line between tabs or rules.
 *
 * @param text its characters, as they stand
 * @param column its first column, from 0, cells spanning from rows above counted
 * @param columnSpan columns that it covers, 1 without markup
 * @param rowSpan rows that it covers, 1 without markup; it is listed in the first of them only
 * @param source where it stands
 */
public record Cell(String text, int column, int columnSpan, int rowSpan, SourcePosition source) {
    /** A part of its text, as a cell in those columns. */
    public Cell part(int from, int to, int inColumn, int columns) {
        return new Cell(
                text.substring(from, to), inColumn, columns, 1, PartPosition.of(source, text.length(), from, to));
    }
}
