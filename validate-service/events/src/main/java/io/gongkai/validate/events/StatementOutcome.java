package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a number of the narrative compares with the form. */
public enum StatementOutcome {
    @JsonProperty("matching")
    MATCHING,
    /** It surely names the figure, and is another number. */
    @JsonProperty("differing")
    DIFFERING,
    /** It may mean something else, or the figure cannot be read. */
    @JsonProperty("notComparable")
    NOT_COMPARABLE
}
