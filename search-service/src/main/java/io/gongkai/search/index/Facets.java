package io.gongkai.search.index;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.gongkai.search.query.Facet;
import io.gongkai.search.query.FacetCount;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts reports by the values of each facet; what is unknown, or does not apply, is no value. */
final class Facets {
    private static final String MATCHING = "matching";
    private static final String SLOTS = "slots";
    private static final String REPORTS = "reports";

    private Facets() {}

    static Map<String, Aggregation> of(TextMatching text) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            aggregations.put(facet.parameter(), aggregation(facet, text));
        }
        return aggregations;
    }

    static Map<Facet, List<FacetCount>> read(Map<String, Aggregate> aggregates) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, counts(facet, named(facet.parameter(), aggregates)));
        }
        return counts;
    }

    private static Aggregation aggregation(Facet facet, TextMatching text) {
        return switch (facet) {
            case PROVINCE, CITY, COUNTY -> values(facet.parameter(), facet.size());
            case FORM, ISSUER_KIND, VERDICT -> values(facet.parameter(), facet.size());
            case RULE -> values("rules", facet.size());
            case YEAR -> Aggregation.of(a -> a.terms(t -> t.field("year").size(facet.size())));
            case SECTION -> sections(facet, text);
        };
    }

    private static Aggregation values(String field, int size) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(size).exclude(e -> e.terms(List.of("")))));
    }

    /** Reports that have a section of the slot in which a wanted word occurs. */
    private static Aggregation sections(Facet facet, TextMatching text) {
        Aggregation reports = Aggregation.of(a -> a.reverseNested(r -> r));
        Aggregation slots = Aggregation.of(
                a -> a.terms(t -> t.field("sections.slot").size(facet.size())).aggregations(REPORTS, reports));
        Aggregation matching =
                Aggregation.of(a -> a.filter(text.matchingSections()).aggregations(SLOTS, slots));
        return Aggregation.of(a -> a.nested(n -> n.path("sections")).aggregations(MATCHING, matching));
    }

    private static List<FacetCount> counts(Facet facet, Aggregate aggregate) {
        return switch (facet) {
            case PROVINCE, CITY, COUNTY, FORM, ISSUER_KIND, VERDICT, RULE ->
                aggregate.sterms().buckets().array().stream()
                        .map(b -> new FacetCount(b.key().stringValue(), b.docCount()))
                        .toList();
            case YEAR ->
                aggregate.lterms().buckets().array().stream()
                        .map(b -> new FacetCount(String.valueOf(b.key()), b.docCount()))
                        .toList();
            case SECTION ->
                slots(aggregate).sterms().buckets().array().stream()
                        .map(Facets::sectionCount)
                        .sorted(Comparator.comparingLong(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::value))
                        .toList();
        };
    }

    private static FacetCount sectionCount(StringTermsBucket bucket) {
        return new FacetCount(
                bucket.key().stringValue(),
                named(REPORTS, bucket.aggregations()).reverseNested().docCount());
    }

    private static Aggregate slots(Aggregate sections) {
        Aggregate matching = named(MATCHING, sections.nested().aggregations());
        return named(SLOTS, matching.filter().aggregations());
    }

    private static Aggregate named(String name, Map<String, Aggregate> aggregates) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
