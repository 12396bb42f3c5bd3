package io.gongkai.search.query;

/** The index did not answer; asking again later may help. */
public final class IndexUnavailable extends RuntimeException {
    public IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
