package io.gongkai.parse.table.assembly;

import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.table.row.Token;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a cell of the form.
 *
 * @param fate how far the choice went
 * @param token the token that stands there; null unless the cell was found
 * @param doubt what speaks against the report in an undecided cell; null if nothing does
 */
public record CellChoice(
        Fate fate, @Nullable Token token, @Nullable Doubt doubt) {
    public enum Fate {
        /** A token stands there. */
        FOUND,
        /** The row has no token for the cell, and it is known which cell that is. */
        ABSENT,
        /** The alignments differ, and nothing decides between them. */
        UNDECIDED
    }

    static final CellChoice ABSENT = new CellChoice(Fate.ABSENT, null, null);
    public static final CellChoice UNDECIDED = new CellChoice(Fate.UNDECIDED, null, null);

    /** It prints nothing, and a sum needs a number there. */
    public static final CellChoice BLANK_IN_SUM = new CellChoice(Fate.UNDECIDED, null, Doubt.BLANK_IN_SUM);

    /** The same, and its column needs it too. */
    public static final CellChoice LEFT_BLANK = new CellChoice(Fate.UNDECIDED, null, Doubt.LEFT_BLANK);

    public static CellChoice of(@Nullable Token token) {
        return token == null ? ABSENT : new CellChoice(Fate.FOUND, token, null);
    }

    /** The same, in a row whose figures add up in no way. */
    public CellChoice withoutSum() {
        return fate == Fate.UNDECIDED && doubt == null ? new CellChoice(fate, null, Doubt.NO_SUM) : this;
    }

    /** Whether nothing is printed in the cell. */
    public boolean isBlank() {
        return fate == Fate.ABSENT || (token != null && token.isBlank());
    }
}
