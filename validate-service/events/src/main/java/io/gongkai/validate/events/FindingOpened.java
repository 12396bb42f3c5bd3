package io.gongkai.validate.events;

import io.gongkai.ingest.events.ReportId;
import java.time.Instant;

/** A rule does not hold for the version in force. */
public record FindingOpened(Filing filing, ReportId report, Finding finding, Instant at, int occurrence)
        implements FindingEvent {}
