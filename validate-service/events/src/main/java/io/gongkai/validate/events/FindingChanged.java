package io.gongkai.validate.events;

import io.gongkai.ingest.events.ReportId;
import java.time.Instant;

/**
 * The finding stands, but says something else: another severity, another number, another suggestion.
 *
 * @param finding as it is now
 * @param former as it was; has the same fingerprint
 */
public record FindingChanged(
        Filing filing, ReportId report, Finding finding, Finding former, Instant at, int occurrence)
        implements FindingEvent {}
