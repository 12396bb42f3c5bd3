package io.gongkai.validate.events;

import io.gongkai.ingest.events.ReportId;
import java.time.Instant;

/** A newer version came into force, and the rule holds for it. */
public record FindingResolved(Filing filing, ReportId report, Finding finding, Instant at) implements FindingEvent {}
