package io.gongkai.parse.table;

import io.gongkai.parse.events.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document prints as a row, or as a part of one: words, figures, or both.
 *
 * @param labels pieces of its labels, in reading order
 * @param glued a digit that hangs on the last label; null without one
 * @param figures what may be its figures, from left to right, blanks included
 * @param labelsFollow whether the labels stand behind the figures
 * @param ruled whether it came in cells, so that blanks show
 * @param markedUp whether its cells are those of a marked-up table
 * @param raw the line or lines as they stand
 * @param source where it stands
 * @param line its first line, from 0
 */
record PrintedRow(
        List<Token> labels,
        @Nullable Token glued,
        List<Token> figures,
        boolean labelsFollow,
        boolean ruled,
        boolean markedUp,
        String raw,
        SourcePosition source,
        int line) {

    /** How many of the figures print something. */
    int filled() {
        return (int) figures.stream().filter(token -> !token.isBlank()).count();
    }

    /** Whether numbers stand among its words, behind the first of them: then its figures may lie on both sides. */
    boolean isBroken() {
        boolean words = false;
        for (Token label : labels) {
            if (words && label.kind() == Token.Kind.NUMBER) {
                return true;
            }
            words |= label.kind() == Token.Kind.LABEL;
        }
        return false;
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }
}
