package io.gongkai.ingest.upload;

import java.time.Duration;

/**
 * How much of a request's body is read.
 *
 * @param reportBytes the longest report
 * @param archiveBytes the longest archive
 * @param time the longest time that an upload may take
 */
public record BodyLimits(long reportBytes, long archiveBytes, Duration time) {}
