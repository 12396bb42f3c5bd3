package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding is to its cause. */
public enum CauseRole {
    /** The finding that stands for the cause where one is enough. */
    @JsonProperty("cause")
    CAUSE,
    /** It fails for the same cause, and goes with it. */
    @JsonProperty("echo")
    ECHO
}
