package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the findings of a report come to. */
public enum Verdict {
    /** Judged, and no finding above info. */
    @JsonProperty("clean")
    CLEAN,
    /** The gravest finding is a warning. */
    @JsonProperty("warnings")
    WARNINGS,
    /** At least one finding is an error. */
    @JsonProperty("errors")
    ERRORS,
    /** The figures could not be judged, as for report years before 2019; not judged is not passed. */
    @JsonProperty("unassessed")
    UNASSESSED
}
