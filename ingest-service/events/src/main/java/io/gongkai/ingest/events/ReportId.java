package io.gongkai.ingest.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names a report by its content: the first 128 bits of the SHA-256 of its bytes, as 32 lower-case hexadecimal digits.
 * Same bytes, same id, everywhere.
 */
public record ReportId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a report id has 32 hexadecimal digits, this has not: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
