package io.gongkai.parse.document;

/** A document went past a limit of {@link ReadingLimits}; ends the reading of it, and nothing else. */
public final class LimitExceededException extends RuntimeException {
    private final String what;
    private final int limit;

    public LimitExceededException(String what, int limit) {
        super("more than " + limit + " " + what);
        this.what = what;
        this.limit = limit;
    }

    /** What there was too much of. */
    public String what() {
        return what;
    }

    public int limit() {
        return limit;
    }
}
