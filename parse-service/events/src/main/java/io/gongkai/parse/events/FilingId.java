package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a filing: one issuer's duty to report for one year, {@code <admin code>/<organ>/<year>}, e.g.
 * {@code 410411/government/2019} or {@code 410307/office/2022}; for departments and townships the organ is its name
 * without that of the division, for a development zone that of the zone, and the code that of the division it lies in. A report whose issuer or year is not known is a filing of its own, named by the
 * report's id.
 */
public record FilingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FilingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a filing id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
