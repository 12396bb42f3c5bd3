package io.gongkai.validate.archive;

import io.gongkai.validate.events.Filing;
import io.gongkai.validate.events.Finding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its life.
 *
 * @param filing whose
 * @param finding what does not hold, as last judged
 * @param status {@code open}, {@code resolved} or {@code retracted}
 * @param report the report that it was last held against
 * @param openedBy the report whose arrival opened it
 * @param openedAt when that was received
 * @param closedBy the report whose arrival closed it; null while it is open
 * @param closedAt when that was received; null while it is open
 */
public record FindingRecord(
        Filing filing,
        Finding finding,
        String status,
        String report,
        String openedBy,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {}
