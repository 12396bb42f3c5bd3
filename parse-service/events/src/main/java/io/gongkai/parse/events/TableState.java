package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a table. */
public enum TableState {
    /** It was found, and its cells were read. */
    @JsonProperty("read")
    READ,
    /** It was not found in the document. */
    @JsonProperty("missing")
    MISSING,
    /** It is an image; its figures are unreadable. */
    @JsonProperty("picture")
    PICTURE
}
