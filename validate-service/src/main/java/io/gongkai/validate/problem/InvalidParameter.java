package io.gongkai.validate.problem;

import io.gongkai.parse.events.Message;

/** A query parameter or header that cannot be understood. */
public final class InvalidParameter extends RuntimeException {
    private final Message explanation;

    public InvalidParameter(String zh, String en) {
        super(en);
        this.explanation = new Message(zh, en);
    }

    public Message explanation() {
        return explanation;
    }
}
