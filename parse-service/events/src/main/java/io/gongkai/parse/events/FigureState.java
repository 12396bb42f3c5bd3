package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a cell of the form holds. */
public enum FigureState {
    /** A number was printed and read. */
    @JsonProperty("number")
    NUMBER,
    /** The cell was printed empty. Never turned into 0. */
    @JsonProperty("blank")
    BLANK,
    /** A slash was printed. */
    @JsonProperty("notApplicable")
    NOT_APPLICABLE,
    /** Something was or should have been printed, and what it is cannot be decided; or the table is missing. */
    @JsonProperty("unreadable")
    UNREADABLE
}
