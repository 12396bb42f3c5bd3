package io.gongkai.validate.events;

import io.gongkai.ingest.events.ReportId;
import java.time.Instant;

/** A newer version came into force, here or of the year before where the rule compares years, and the rule holds for it. */
public record FindingResolved(Filing filing, ReportId report, Finding finding, Instant at, int occurrence)
        implements FindingEvent {}
