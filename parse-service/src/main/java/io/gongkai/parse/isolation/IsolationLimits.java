package io.gongkai.parse.isolation;

import java.time.Duration;

/**
 * What workers may use.
 *
 * @param workers how many there are at most; more readings wait for their turn
 * @param timeLimit how long one reading may take
 * @param heapMebibytes memory of one worker for objects
 * @param readings readings after which a worker is replaced, so that what leaks in a library stays small
 * @param idle how long a worker is kept that has nothing to do
 */
public record IsolationLimits(int workers, Duration timeLimit, int heapMebibytes, int readings, Duration idle) {
    /** For the command: one file after the other. */
    public static final IsolationLimits USUAL =
            new IsolationLimits(1, Duration.ofSeconds(8), 384, 500, Duration.ofMinutes(1));

    public IsolationLimits {
        if (workers < 1 || heapMebibytes < 16 || readings < 1 || !timeLimit.isPositive() || !idle.isPositive()) {
            throw new IllegalArgumentException(
                    "limits of isolation must be positive, and the heap 16 MiB at least, not "
                            + workers + " workers, " + timeLimit + ", " + heapMebibytes + " MiB, " + readings
                            + " readings, "
                            + idle);
        }
    }
}
