package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose number a statement of the narrative gives. */
public enum StatementScope {
    /** The whole division: 全市, 我区. */
    @JsonProperty("division")
    DIVISION,
    /** The issuing organ alone: 我办, 本机关. */
    @JsonProperty("organ")
    ORGAN,
    /** Another organ, or it is not sure whose: 区政府, 区某局. */
    @JsonProperty("unclear")
    UNCLEAR,
    /** The words do not say. */
    @JsonProperty("unstated")
    UNSTATED
}
