package io.gongkai.validate.stream;

import io.gongkai.validate.archive.LoggedFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which failures a subscriber wants; null means any. */
public record FailureFilter(
        @Nullable String rule,
        @Nullable String severity,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Integer year) {

    boolean accepts(LoggedFailure failure) {
        return matches(rule, failure.rule())
                && matches(severity, failure.severity())
                && matches(province, failure.province())
                && matches(city, failure.city())
                && matches(county, failure.county())
                && matches(year, failure.year());
    }

    private static boolean matches(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || Objects.equals(wanted, actual);
    }
}
