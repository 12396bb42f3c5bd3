package io.gongkai.parse.table.row;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.Printed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a table's text that can stand for one figure, or a piece of a label.
 *
 * @param kind which of them
 * @param text as it stands
 * @param amount the number if it is one
 * @param column column of its cell in the line, from 0; −1 without cells
 * @param reach the columns of the form that its place on the line leaves it
 * @param source where it stands
 */
public record Token(
        Kind kind, String text, Printed.@Nullable Amount amount, int column, Reach reach, SourcePosition source) {

    public Token(Kind kind, String text, Printed.@Nullable Amount amount, int column, SourcePosition source) {
        this(kind, text, amount, column, Reach.ANY, source);
    }

    public enum Kind {
        /** Words: part of a label or a header. */
        LABEL,
        /** A number. */
        NUMBER,
        /** An empty cell. */
        BLANK,
        /** An empty line between cells that stand one on a line: a blank cell, or nothing at all. */
        GAP,
        /** A slash. */
        SLASH,
        /** Something that stands in the place of a figure and is none: a dash, a letter O. */
        ODD
    }

    /** A cell that prints nothing. */
    public static Token blank(SourcePosition source) {
        return new Token(Kind.BLANK, "", null, -1, source);
    }

    /** The same in another column of the line. */
    public Token in(int other) {
        return other == column ? this : new Token(kind, text, amount, other, reach, source);
    }

    /** The same, left with these columns. */
    public Token within(Reach left) {
        return new Token(kind, text, amount, column, left, source);
    }

    /** The same as something that stands in the place of a figure and cannot be read. */
    public Token unknown() {
        return new Token(Kind.ODD, text, null, column, source);
    }

    public boolean isFigure() {
        return kind != Kind.LABEL;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.GAP;
    }

    /** The number that it counts as in a sum: blanks and slashes are 0, odd characters unknown. */
    @Nullable
    public BigDecimal weight() {
        return switch (kind) {
            case NUMBER -> amount == null ? null : amount.value();
            case BLANK, GAP, SLASH -> BigDecimal.ZERO;
            case LABEL, ODD -> null;
        };
    }
}
