package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a rule came out, mildest first; of several places the gravest counts. A blank is not a 0, and not judged is not passed. */
public enum Standing {
    /** It holds outright. */
    @JsonProperty("holds")
    HOLDS,
    /** It holds if the blank cells that it read are 0. */
    @JsonProperty("holdsIfBlanksAreZero")
    HOLDS_IF_BLANKS_ARE_ZERO,
    /** It cannot be judged, at least not everywhere. */
    @JsonProperty("notJudged")
    NOT_JUDGED,
    /** It fails if the blank cells that it read are 0; other numbers in their place would make it hold. */
    @JsonProperty("failsIfBlanksAreZero")
    FAILS_IF_BLANKS_ARE_ZERO,
    /** It fails, whatever blank cells stand for. */
    @JsonProperty("fails")
    FAILS
}
