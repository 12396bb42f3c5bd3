package io.gongkai.validate.prose;

/** What a sentence counts. */
public enum Subject {
    REQUESTS,
    REVIEW,
    SUIT,
    NORMATIVE_DOCUMENTS,
    REGULATIONS,
    DECISIONS,
    FEES,
    PROCUREMENT,
    /** Something that the form does not count: 信件, 建议, 解读. */
    ELSE
}
