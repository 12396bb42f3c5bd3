package io.gongkai.search.query;

import io.gongkai.parse.events.Message;

/** A query parameter that cannot be understood; the message says what is allowed. */
public final class InvalidRequest extends RuntimeException {
    private final String parameter;
    private final transient Message explanation;

    public InvalidRequest(String parameter, Message explanation) {
        super(parameter + ": " + explanation.en());
        this.parameter = parameter;
        this.explanation = explanation;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong with it, and what is allowed. */
    public Message explanation() {
        return explanation;
    }
}
