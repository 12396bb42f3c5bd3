package io.gongkai.validate.localisation;

import java.time.Duration;

/**
 * How far the search for a cause goes.
 *
 * @param rounds how often the integer programme is solved; bounded by a count, since what is found must not depend on how
 *     busy the machine is
 * @param time for each solution, as a safeguard
 * @param repairs how many repairs of the same cost are listed
 */
public record Limits(int rounds, Duration time, int repairs) {
    /** Clerks do not read more than a dozen alternatives, and a report that takes a second holds up others. */
    public static final Limits USUAL = new Limits(5, Duration.ofSeconds(1), 12);
}
