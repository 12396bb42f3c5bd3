package io.gongkai.parse.document;

/** A document went past a limit of {@link ReadingLimits}; ends the reading of it, and nothing else. */
final class LimitExceededException extends RuntimeException {
    LimitExceededException(String what, int limit) {
        super("more than " + limit + " " + what);
    }
}
