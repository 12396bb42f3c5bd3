package io.gongkai.parse.table;

import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a cell of the form.
 *
 * @param fate how far the choice went
 * @param token the token that stands there; null unless the cell was found
 */
record CellChoice(Fate fate, @Nullable Token token) {
    enum Fate {
        /** A token stands there. */
        FOUND,
        /** The row has no token for the cell, and it is known which cell that is. */
        ABSENT,
        /** The alignments differ, and nothing decides between them. */
        UNDECIDED
    }

    static final CellChoice ABSENT = new CellChoice(Fate.ABSENT, null);
    static final CellChoice UNDECIDED = new CellChoice(Fate.UNDECIDED, null);

    static CellChoice of(@Nullable Token token) {
        return token == null ? ABSENT : new CellChoice(Fate.FOUND, token);
    }

    /** Whether nothing is printed in the cell. */
    boolean isBlank() {
        return fate == Fate.ABSENT || (token != null && token.isBlank());
    }
}
