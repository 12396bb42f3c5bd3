package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a rule cannot be judged. */
public enum ObstacleKind {
    /** What a cell holds cannot be decided. */
    @JsonProperty("unreadableCell")
    UNREADABLE_CELL,
    /** A cell is blank, and what follows from 0 would be no fair judgement. */
    @JsonProperty("blankCell")
    BLANK_CELL,
    /** The table was not found. */
    @JsonProperty("tableMissing")
    TABLE_MISSING,
    /** The table is an image. */
    @JsonProperty("tableIsPicture")
    TABLE_IS_PICTURE,
    /** The report of the year before is not known. */
    @JsonProperty("neighbourUnknown")
    NEIGHBOUR_UNKNOWN,
    /** The two sides mean different things, as over the change of form in 2021. */
    @JsonProperty("notComparable")
    NOT_COMPARABLE,
    /** The rule, or the form, is not in force for the report year. */
    @JsonProperty("notInForce")
    NOT_IN_FORCE,
    /** Whose report it is, or for which year, is not known well enough. */
    @JsonProperty("identityUnknown")
    IDENTITY_UNKNOWN,
    /** The words that it would be judged by were not found, or are not clear. */
    @JsonProperty("textUnclear")
    TEXT_UNCLEAR
}
