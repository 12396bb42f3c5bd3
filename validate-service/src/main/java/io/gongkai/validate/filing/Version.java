package io.gongkai.validate.filing;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.events.Withdrawal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One report of a filing.
 *
 * @param report which report
 * @param sequence number of its receipt, which orders versions whatever the order in which they arrive here
 * @param receivedAt when it was received
 * @param judgement what the rules say of it
 * @param withdrawal why it does not count; null if it does
 */
public record Version(
        ReportId report,
        long sequence,
        Instant receivedAt,
        Judgement judgement,
        @Nullable Withdrawal withdrawal) {

    /** When it came into force: it was the newest when it was received, even if it arrived here later than a newer one. */
    public Instant inForceSince() {
        return receivedAt;
    }

    public boolean counts() {
        return withdrawal == null;
    }
}
