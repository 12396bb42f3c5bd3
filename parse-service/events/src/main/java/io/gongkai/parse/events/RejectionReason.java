package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a document is not a readable report. */
public enum RejectionReason {
    /** There is nothing in it. */
    @JsonProperty("empty")
    EMPTY,
    /** Its bytes are no text of any known encoding. */
    @JsonProperty("notText")
    NOT_TEXT,
    /** It is of a format that is not read. */
    @JsonProperty("unsupportedFormat")
    UNSUPPORTED_FORMAT,
    /** It is of a known format, but broken. */
    @JsonProperty("damaged")
    DAMAGED,
    /** It cannot be read without a password. */
    @JsonProperty("encrypted")
    ENCRYPTED,
    /** It holds pictures of pages, and no text: a scan. */
    @JsonProperty("picturesOnly")
    PICTURES_ONLY,
    /** It is readable, but no annual report on government information disclosure. */
    @JsonProperty("notAReport")
    NOT_A_REPORT,
    /** Reading it went past a limit of time, depth or size. */
    @JsonProperty("tooComplex")
    TOO_COMPLEX
}
