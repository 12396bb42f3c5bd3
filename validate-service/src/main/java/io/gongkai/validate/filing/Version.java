package io.gongkai.validate.filing;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.catalogue.Judgement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One report of a filing.
 *
 * @param report which report
 * @param sequence number of its receipt, which orders versions whatever the order in which they arrive here
 * @param receivedAt when it was received
 * @param inForceSince when it was received, if it is or ever was the newest here; null if it never was
 * @param judgement what the rules say of it
 */
public record Version(
        ReportId report,
        long sequence,
        Instant receivedAt,
        @Nullable Instant inForceSince,
        Judgement judgement) {

    Version inForce() {
        return new Version(report, sequence, receivedAt, receivedAt, judgement);
    }
}
