package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.outline.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Where a section begins.
 *
 * @param line its first line in the document
 * @param at its place among the lines of the narrative
 * @param behind the place behind it
 * @param printed the heading as printed, with its number; null if it was lost
 * @param letters its letters without the number; empty if it was lost
 * @param slot what it says that the section is
 * @param rest what follows the heading on its own line; null if nothing does
 * @param source where it stands
 */
record Heading(
        int line,
        int at,
        int behind,
        @Nullable String printed,
        String letters,
        Slot slot,
        @Nullable TextLine rest,
        SourcePosition source) {

    /** A section whose heading is not there, or not among the lines of the narrative. */
    static Heading lost(Slot slot, int line, int at, SourcePosition source) {
        return new Heading(line, at, at, null, "", slot, null, source);
    }

    /** The number that it is printed with; null if there is none. */
    @Nullable
    Numbering numbering() {
        return printed == null ? null : Numbering.ofHeading(printed);
    }

    /** Whether the line says the same once more: at the head of a page, or without the number as the name of a table. */
    boolean isRepeatedBy(TextLine line) {
        return line.text().equals(printed)
                || (!letters.isEmpty() && line.letters().equals(letters));
    }

    Heading as(Slot other) {
        return new Heading(line, at, behind, printed, letters, other, rest, source);
    }
}
