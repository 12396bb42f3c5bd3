package io.gongkai.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.gongkai.search.query.FigureCondition;
import io.gongkai.search.query.Filter;
import io.gongkai.search.query.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request means to the index. */
final class Queries {
    private Queries() {}

    static TextMatching text(SearchRequest request) {
        return new TextMatching(request.text(), request.filters().getOrDefault(Filter.SECTION, List.of()));
    }

    static Query of(SearchRequest request) {
        if (request.text().isHopeless()) {
            return Query.of(q -> q.matchNone(m -> m));
        }
        BoolQuery.Builder whole = new BoolQuery.Builder();
        text(request).addTo(whole);
        request.filters().forEach((filter, values) -> {
            if (filter != Filter.SECTION) {
                whole.filter(anyOf(field(filter), values));
            }
        });
        request.where().forEach(condition -> whole.filter(holds(condition)));
        addPublished(whole, request.publishedFrom(), request.publishedTo());
        if (!request.superseded()) {
            whole.filter(f -> f.term(t -> t.field("inForce").value(true)));
        }
        return Query.of(q -> q.bool(whole.build()));
    }

    static Query anyOf(String field, List<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(any))));
    }

    static String figure(String address) {
        return "figures." + address;
    }

    private static String field(Filter filter) {
        return switch (filter) {
            case PROVINCE, CITY, COUNTY, YEAR, FORM, ISSUER_KIND, VERDICT -> filter.parameter();
            case ADMIN_CODE -> "divisions";
            case RULE -> "rules";
            case SECTION -> "sections.slot";
        };
    }

    private static Query holds(FigureCondition condition) {
        String field = figure(condition.address());
        double number = condition.number().doubleValue();
        Query equal = Query.of(q -> q.term(t -> t.field(field).value(number)));
        return switch (condition.comparison()) {
            case EQUAL -> equal;
            case NOT_EQUAL ->
                Query.of(q ->
                        q.bool(b -> b.filter(f -> f.exists(e -> e.field(field))).mustNot(equal)));
            case AT_LEAST ->
                Query.of(q -> q.range(r -> r.number(n -> n.field(field).gte(number))));
            case AT_MOST ->
                Query.of(q -> q.range(r -> r.number(n -> n.field(field).lte(number))));
            case MORE -> Query.of(q -> q.range(r -> r.number(n -> n.field(field).gt(number))));
            case LESS -> Query.of(q -> q.range(r -> r.number(n -> n.field(field).lt(number))));
        };
    }

    private static void addPublished(BoolQuery.Builder whole, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return;
        }
        whole.filter(f -> f.range(r -> r.date(d -> {
            d.field("publishedOn");
            if (from != null) {
                d.gte(from.toString());
            }
            if (to != null) {
                d.lte(to.toString());
            }
            return d;
        })));
    }
}
