package io.gongkai.validate.archive;

import org.jspecify.annotations.Nullable;

/**
 * An event of validation.failures in the order of its commit.
 *
 * @param position from 1, without gaps
 * @param event {@code opened}, {@code resolved} or {@code retracted}
 * @param content the event as JSON, exactly as on the topic
 */
public record LoggedFailure(
        long position,
        String event,
        String rule,
        String severity,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Integer year,
        String content) {}
