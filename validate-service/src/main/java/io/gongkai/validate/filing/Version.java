package io.gongkai.validate.filing;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.catalogue.Judgement;
import java.time.Instant;

/**
 * One report of a filing.
 *
 * @param report which report
 * @param sequence number of its receipt, which orders versions whatever the order in which they arrive here
 * @param receivedAt when it was received
 * @param judgement what the rules say of it
 */
public record Version(ReportId report, long sequence, Instant receivedAt, Judgement judgement) {

    /** When it came into force: it was the newest when it was received, even if it arrived here later than a newer one. */
    public Instant inForceSince() {
        return receivedAt;
    }
}
