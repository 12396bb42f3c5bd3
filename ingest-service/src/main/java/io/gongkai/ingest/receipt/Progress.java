package io.gongkai.ingest.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.ingest.events.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service has announced that a report has come further.
 *
 * @param report which one
 * @param status what it reached
 * @param at when the announcement was written
 * @param detail as in {@link TimelineEntry}
 */
public record Progress(
        ReportId report,
        Status status,
        Instant at,
        @Nullable JsonNode detail) {}
