package io.gongkai.search.page;

import io.gongkai.search.query.Facet;
import io.gongkai.search.query.FacetCount;
import java.util.List;
import java.util.stream.Stream;

/**
 * A facet as a page shows it.
 *
 * @param name its name in queries
 * @param common the selected and the most frequent values
 * @param rest all others
 */
public record FacetView(String name, String label, List<Value> common, List<Value> rest) {
    /** What fits on a screen beside the other facets. */
    private static final int COMMON = 6;

    /**
     * A value.
     *
     * @param href the search with it, or without it if it is selected
     */
    public record Value(String label, long count, String href, boolean selected) {}

    static FacetView of(Facet facet, List<FacetCount> counts, QueryString query, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        String name = facet.parameter();
        QueryString firstPage = query.without("cursor");
        List<Value> values = counts.stream()
                .map(count -> {
                    boolean selected = query.has(name, count.value());
                    QueryString next =
                            selected ? firstPage.without(name, count.value()) : firstPage.with(name, count.value());
                    return new Value(label(name, count.value(), vocabulary), count.count(), next.at("/"), selected);
                })
                .toList();
        List<Value> ordered = Stream.concat(
                        values.stream().filter(Value::selected), values.stream().filter(value -> !value.selected()))
                .toList();
        int common = Math.min(ordered.size(), COMMON);
        return new FacetView(
                name,
                vocabulary.word("facet", name),
                ordered.subList(0, common),
                ordered.subList(common, ordered.size()));
    }

    /** What people call a value of a filter. */
    static String label(String filter, String value, Vocabulary vocabulary) {
        return vocabulary.word(filter.equals("section") ? "slot" : filter, value);
    }
}
