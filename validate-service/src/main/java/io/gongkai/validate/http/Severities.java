package io.gongkai.validate.http;

import io.gongkai.validate.events.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a severity. */
final class Severities {
    private Severities() {}

    /** Null if none was given. */
    static @Nullable Severity read(@Nullable String given) {
        String word = Choice.of("severity", Choice.SEVERITIES, given);
        return word == null ? null : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
