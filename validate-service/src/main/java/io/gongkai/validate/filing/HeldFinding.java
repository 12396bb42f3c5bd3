package io.gongkai.validate.filing;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.events.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is open.
 *
 * @param finding as last judged
 * @param report the version that it was last held against
 * @param sequence number of that version's receipt
 * @param earlierSequence number of the receipt of the year before that it was compared with; null if it was with none
 * @param occurrence number of the last event of its life
 */
public record HeldFinding(
        Finding finding,
        ReportId report,
        long sequence,
        @Nullable Long earlierSequence,
        int occurrence) {

    public String fingerprint() {
        return finding.fingerprint();
    }
}
