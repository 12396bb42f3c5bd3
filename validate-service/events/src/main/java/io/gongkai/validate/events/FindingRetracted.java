package io.gongkai.validate.events;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.Message;
import java.time.Instant;

/**
 * The finding was not, or is no longer, held against the filing.
 *
 * @param why e.g. that the rule was switched off
 */
public record FindingRetracted(Filing filing, ReportId report, Finding finding, Instant at, Message why, int occurrence)
        implements FindingEvent {}
