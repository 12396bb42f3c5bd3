package io.gongkai.search.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param total how many reports match, exactly
 * @param hits this page of them
 * @param facets for each facet its most frequent values, most frequent first, each with the number of matching reports
 *     that have it; every facet is there, in the order of {@link Facet}
 * @param cursor asks for the next page; null if this is the last
 */
public record SearchAnswer(
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        @Nullable String cursor) {}
