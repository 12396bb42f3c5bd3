package io.gongkai.parse.word;

/** The file breaks the rules of its format; ends the reading of it. */
final class DamagedFileException extends RuntimeException {
    DamagedFileException(String message) {
        super(message);
    }

    DamagedFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
