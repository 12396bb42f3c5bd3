package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A fault of extraction that reading absorbed. */
public enum RepairKind {
    /** Blank cells were inserted or dropped to bring the row under its columns. */
    @JsonProperty("shiftedColumns")
    SHIFTED_COLUMNS,
    /** A digit was parted from the label before it, or a stray one was left with it. */
    @JsonProperty("gluedLabel")
    GLUED_LABEL,
    /** A label cut by a line, a cell or a page was joined again. */
    @JsonProperty("brokenLabel")
    BROKEN_LABEL,
    /** A label stood away from its row. */
    @JsonProperty("misplacedLabel")
    MISPLACED_LABEL,
    /** A header was split, repeated, garbled or invented. */
    @JsonProperty("brokenHeader")
    BROKEN_HEADER,
    /** A label was recognised in spite of a wrong or lost character. */
    @JsonProperty("misspeltLabel")
    MISSPELT_LABEL,
    /** A unit or a note was parted from the number in a cell. */
    @JsonProperty("annotatedCell")
    ANNOTATED_CELL,
    /** The table came in pieces that were joined again. */
    @JsonProperty("brokenTable")
    BROKEN_TABLE,
    /** A character missing from a date, title or heading was supplied. */
    @JsonProperty("lostCharacters")
    LOST_CHARACTERS
}
