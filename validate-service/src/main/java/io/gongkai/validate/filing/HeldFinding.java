package io.gongkai.validate.filing;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.events.Finding;

/**
 * A finding that is open.
 *
 * @param finding as last judged
 * @param report the version that it was last held against
 * @param sequence number of that version's receipt
 */
public record HeldFinding(Finding finding, ReportId report, long sequence) {}
