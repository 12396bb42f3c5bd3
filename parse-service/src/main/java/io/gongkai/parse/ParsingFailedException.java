package io.gongkai.parse;

import io.gongkai.ingest.events.ReportId;
import org.jspecify.annotations.Nullable;

/** Reading a report failed in a way that was not foreseen; its record goes to the dead-letter topic. */
final class ParsingFailedException extends RuntimeException {
    ParsingFailedException(ReportId id, @Nullable Throwable cause) {
        super("reading report " + id + " failed: " + cause, cause);
    }
}
