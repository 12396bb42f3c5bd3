package io.gongkai.validate.localisation;

import java.time.Duration;

/**
 * How far the search for a cause goes.
 *
 * @param time for one integer programme
 * @param repairs how many repairs of the same cost are listed
 */
public record Limits(Duration time, int repairs) {
    /** Clerks do not read more than a dozen alternatives, and a report that takes a second holds up others. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(1), 12);
}
