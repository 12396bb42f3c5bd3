package io.gongkai.parse.isolation;

/** Workers cannot be used, or failed in a way that was not foreseen. */
public final class IsolationException extends RuntimeException {
    IsolationException(String message) {
        super(message);
    }

    IsolationException(String message, Throwable cause) {
        super(message, cause);
    }
}
