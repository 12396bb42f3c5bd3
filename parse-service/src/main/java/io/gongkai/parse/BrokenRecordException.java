package io.gongkai.parse;

/** A record of {@code report.received} is not what it should be; it goes to the dead-letter topic. */
final class BrokenRecordException extends RuntimeException {
    BrokenRecordException(String message) {
        super(message);
    }

    BrokenRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
