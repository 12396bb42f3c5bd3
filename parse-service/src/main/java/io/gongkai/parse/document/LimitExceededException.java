package io.gongkai.parse.document;

/** A document went past a limit of {@link ReadingLimits}; ends the reading of it, and nothing else. */
public final class LimitExceededException extends RuntimeException {
    public LimitExceededException(String what, int limit) {
        super("more than " + limit + " " + what);
    }
}
