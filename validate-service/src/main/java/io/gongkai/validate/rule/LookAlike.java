package io.gongkai.validate.rule;

import org.jspecify.annotations.Nullable;

/**
 * A report of another issuer, received earlier and in force, whose narrative is nearly the same.
 *
 * @param report its id
 * @param sequence number of its receipt
 * @param issuer who published it; null if not known
 * @param year its report year; null if not known
 * @param percent of the text that both have, estimated, 0 to 100
 */
public record LookAlike(
        String report,
        long sequence,
        @Nullable String issuer,
        @Nullable Integer year,
        int percent) {}
