package io.gongkai.validate.localisation;

import java.time.Duration;

/**
 * How far the search for a cause goes.
 *
 * @param steps how many sets of cells are tried for one table
 * @param rounds how often the integer programme is solved after that; bounded by counts, since what is found must not depend on
 *     how busy the machine is
 * @param time for each solution, as a safeguard
 * @param repairs how many repairs of the same cost are listed
 */
public record Limits(int steps, int rounds, Duration time, int repairs) {
    /** Clerks do not read more than a dozen alternatives, and a report that takes longer than others holds them up. */
    public static final Limits USUAL = new Limits(20_000, 2, Duration.ofSeconds(1), 12);
}
