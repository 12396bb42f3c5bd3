package io.gongkai.parse.isolation;

/** A worker ended before it answered. */
final class WorkerEndedException extends Exception {
    /** Of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private final boolean timedOut;
    private final int exitCode;

    WorkerEndedException(boolean timedOut, int exitCode) {
        super(timedOut ? "killed after the limit of time" : "ended with code " + exitCode);
        this.timedOut = timedOut;
        this.exitCode = exitCode;
    }

    /** Whether the document is known to have caused it. */
    boolean isOfTheDocument() {
        return timedOut || exitCode == OUT_OF_MEMORY;
    }
}
