package io.gongkai.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.gongkai.search.query.Term;
import io.gongkai.search.query.TextQuery;
import java.util.List;

/**
 * What a text query means to the index. A single token is looked up among single tokens; more than one, as a phrase of
 * pairs, which holds exactly where the tokens follow one another, and reads far shorter lists than single characters have.
 *
 * @param text the query
 * @param slots the sections that count; all and the title too if empty
 */
record TextMatching(TextQuery text, List<String> slots) {
    private static final String SECTIONS = "sections";
    private static final String SLOT = "sections.slot";

    /** A title names what a report is about: place, issuer, year. */
    private static final float TITLE = 3;

    private static final float HEADING = 2;
    private static final float NARRATIVE = 1;

    /** Adds the query's conditions; they make the score. */
    void addTo(BoolQuery.Builder whole) {
        for (TextQuery.Alternatives alternatives : text.all()) {
            List<Query> any = alternatives.any().stream().map(this::occurs).toList();
            whole.must(m -> m.bool(b -> b.should(any).minimumShouldMatch("1")));
        }
        text.none().forEach(term -> whole.mustNot(occurs(term)));
        if (!slots.isEmpty()) {
            whole.filter(f -> f.nested(n -> n.path(SECTIONS).query(inSlots())));
        }
    }

    /** Sections in which at least one wanted term occurs; all sections if none is wanted. */
    Query matchingSections() {
        List<Query> any = text.wanted().map(TextMatching::inSection).toList();
        return any.isEmpty()
                ? Query.of(q -> q.matchAll(m -> m))
                : Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
    }

    private Query occurs(Term term) {
        Query section = Query.of(q -> q.nested(n -> n.path(SECTIONS)
                .scoreMode(ChildScoreMode.Max)
                .query(slots.isEmpty() ? inSection(term) : inSlots(term))));
        if (!slots.isEmpty()) {
            return section;
        }
        return Query.of(q ->
                q.bool(b -> b.should(section).should(in("title", TITLE, term)).minimumShouldMatch("1")));
    }

    private Query inSlots(Term term) {
        return Query.of(q -> q.bool(b -> b.must(inSection(term)).filter(inSlots())));
    }

    private Query inSlots() {
        return Queries.anyOf(SLOT, slots);
    }

    private static Query inSection(Term term) {
        return Query.of(q -> q.bool(b -> b.should(in("sections.heading", HEADING, term))
                .should(in("sections.text", NARRATIVE, term))
                .minimumShouldMatch("1")));
    }

    private static Query in(String field, float boost, Term term) {
        if (term.tokens().size() == 1) {
            return Query.of(q ->
                    q.term(t -> t.field(field).value(term.tokens().getFirst()).boost(boost)));
        }
        return Query.of(q ->
                q.matchPhrase(m -> m.field(field + ".pairs").query(term.text()).boost(boost)));
    }
}
