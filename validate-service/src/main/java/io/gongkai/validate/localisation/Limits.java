package io.gongkai.validate.localisation;

/**
 * How far the search for a cause goes.
 *
 * @param steps how many sets of cells are tried for one table
 * @param repairs how many repairs of the same cost are listed
 */
public record Limits(int steps, int repairs) {
    /** Clerks do not read more than a dozen alternatives, and a report that takes longer than others holds them up. */
    public static final Limits USUAL = new Limits(20_000, 12);
}
