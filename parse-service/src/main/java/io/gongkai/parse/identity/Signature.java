package io.gongkai.parse.identity;

import io.gongkai.parse.events.SourcePosition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The organ and the date that a report ends with.
 *
 * @param organ who signs; null if nobody does
 * @param date when; null if no date is given, or a damaged one
 * @param dateQuote the date as printed; null without one
 * @param dateSource where it stands; null without one
 */
record Signature(
        @Nullable Organ organ,
        @Nullable LocalDate date,
        @Nullable String dateQuote,
        @Nullable SourcePosition dateSource) {
    static final Signature NONE = new Signature(null, null, null, null);
}
