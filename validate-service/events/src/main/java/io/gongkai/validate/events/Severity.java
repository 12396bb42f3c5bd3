package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How grave it is that a rule does not hold. */
public enum Severity {
    /** The report contradicts itself or the law. */
    @JsonProperty("error")
    ERROR,
    /** Very likely wrong, or the form is broken. */
    @JsonProperty("warning")
    WARNING,
    /** Worth a look. */
    @JsonProperty("info")
    INFO
}
