package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a figure cannot be read, where it is the report that is in doubt, and not only its reading. */
public enum Doubt {
    /** The cell prints nothing, and the sum that it stands in needs a number: it was left blank, or lost on the way. */
    @JsonProperty("blankInSum")
    BLANK_IN_SUM,
    /**
     * Text prints nothing for the cell, and its row and its column both need the same number there, while every other number has its
     * place: it was left blank, or lost before the text reached us.
     */
    @JsonProperty("leftBlank")
    LEFT_BLANK,
    /** The figures of its row can be put under the columns in more ways than one, and add up in none. */
    @JsonProperty("noSum")
    NO_SUM
}
