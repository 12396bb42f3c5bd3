package io.gongkai.parse.events;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the form as it was printed.
 *
 * @param value plain decimal notation, without grouping, sign only if negative, decimals as printed; null unless the
 *     state is {@code number}
 * @param state what the cell holds
 * @param raw the text of the cell before any reading; empty if there was none
 * @param source where it stands; null if the cell was not found
 */
public record Figure(
        @Nullable String value,
        FigureState state,
        String raw,
        @Nullable SourcePosition source) {
    public Figure {
        if ((state == FigureState.NUMBER) != (value != null)) {
            throw new IllegalArgumentException("a figure has a value if it is a number: " + state + " " + value);
        }
    }
}
