package io.gongkai.validate.archive;

import io.gongkai.validate.events.Filing;
import io.gongkai.validate.events.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its life.
 *
 * @param filing whose
 * @param finding what does not hold, as last judged
 * @param status {@code open}, {@code resolved} or {@code retracted}
 * @param report the report that it was last held against
 * @param openedBy the report whose arrival opened it, {@code decision/} and {@code withdrawal/} with what was decided, or
 *     {@code look-alike/} with the report of another issuer that changed
 * @param openedAt when that was received
 * @param closedBy likewise; null while it is open
 * @param closedAt when that was received; null while it is open
 * @param occurrence number of the last event of its life
 * @param remarks what people say about it, oldest first
 */
public record FindingRecord(
        Filing filing,
        Finding finding,
        String status,
        String report,
        String openedBy,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        int occurrence,
        List<FindingRemark> remarks) {}
