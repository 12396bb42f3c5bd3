package io.gongkai.validate.archive;

import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.events.Withdrawal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a filing.
 *
 * @param number from 1, in the order of receipt
 * @param report its report
 * @param receivedAt when it was received
 * @param inForce whether it is the newest that counts
 * @param revision number of its judgement
 * @param verdict what its findings come to
 * @param findings how many there are
 * @param withdrawal who took it back, when and why; null if it counts
 */
public record VersionRecord(
        int number,
        String report,
        Instant receivedAt,
        boolean inForce,
        long revision,
        Verdict verdict,
        int findings,
        @Nullable Withdrawal withdrawal) {}
