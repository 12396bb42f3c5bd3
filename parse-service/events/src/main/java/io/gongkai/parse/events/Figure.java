package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the form as it was printed.
 *
 * @param value plain decimal notation, without grouping, sign only if negative, decimals as printed; null unless the
 *     state is {@code number}
 * @param state what the cell holds
 * @param raw the text of the cell before any reading; empty if there was none
 * @param source where it stands; null if the cell was not found
 * @param doubt what speaks against the report in an unreadable cell; null, and left out of the JSON, if nothing does
 */
public record Figure(
        @Nullable String value,
        FigureState state,
        String raw,
        @Nullable SourcePosition source,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Doubt doubt) {
    public Figure {
        if ((state == FigureState.NUMBER) != (value != null)) {
            throw new IllegalArgumentException("a figure has a value if it is a number: " + state + " " + value);
        }
        if (doubt != null && state != FigureState.UNREADABLE) {
            throw new IllegalArgumentException("only a figure that cannot be read is in doubt: " + state + " " + doubt);
        }
    }

    /** Nothing speaks against it. */
    public Figure(@Nullable String value, FigureState state, String raw, @Nullable SourcePosition source) {
        this(value, state, raw, source, null);
    }
}
