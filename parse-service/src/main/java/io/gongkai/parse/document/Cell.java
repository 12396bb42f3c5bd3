package io.gongkai.parse.document;

import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a line between tabs or rules. Where it stands is kept in numbers, not in an object of its own: most cells hold a digit,
 * and few are ever asked.
 *
 * @param text its characters, as they stand
 * @param column its first column, from 0, cells spanning from rows above counted
 * @param columnSpan columns that it covers, 1 without markup
 * @param rowSpan rows that it covers, 1 without markup; it is listed in the first of them only
 * @param page as in its {@link #source()}, −1 for null; so are the next three
 */
public record Cell(
        String text,
        int column,
        int columnSpan,
        int rowSpan,
        int page,
        int line,
        int offset,
        int length,
        @Nullable CellPosition position) {
    private static final int UNKNOWN = -1;

    /** A cell that stands there. */
    public Cell(String text, int column, int columnSpan, int rowSpan, SourcePosition source) {
        this(
                text,
                column,
                columnSpan,
                rowSpan,
                number(source.page()),
                number(source.line()),
                number(source.offset()),
                number(source.length()),
                source.cell());
    }

    /** A cell of a text without markup. */
    public static Cell inText(String text, int column, int line, int offset, int length) {
        return new Cell(text, column, 1, 1, UNKNOWN, line, offset, length, null);
    }

    /** Where it stands. */
    public SourcePosition source() {
        return new SourcePosition(known(page), known(line), known(offset), known(length), position);
    }

    /** The cell, at its place, with another text. */
    public Cell withText(String other) {
        return new Cell(other, column, columnSpan, rowSpan, page, line, offset, length, position);
    }

    /** A part of its text, as a cell in those columns. */
    public Cell part(int from, int to, int inColumn, int columns) {
        return new Cell(
                text.substring(from, to), inColumn, columns, 1, PartPosition.of(source(), text.length(), from, to));
    }

    private static int number(@Nullable Integer known) {
        return known == null ? UNKNOWN : known;
    }

    private static @Nullable Integer known(int number) {
        return number == UNKNOWN ? null : Integer.valueOf(number);
    }
}
