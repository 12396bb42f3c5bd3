package io.gongkai.ingest.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a report.
 *
 * @param status what it reached
 * @param at when that was first announced
 * @param detail of a rejection: {@code reason} and {@code message}; of a dead letter: {@code service}, {@code topic} and
 *     {@code cause}; null for all others
 */
public record TimelineEntry(
        Status status, Instant at, @Nullable JsonNode detail) {}
