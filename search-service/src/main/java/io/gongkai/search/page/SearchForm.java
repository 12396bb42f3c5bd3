package io.gongkai.search.page;

import java.util.Set;

/**
 * Makes an address that can be shared from what the form sends: fields left empty are dropped, and the three that build a
 * condition become one.
 */
final class SearchForm {
    private static final Set<String> CONDITION = Set.of("figure", "comparison", "number");

    static QueryString read(QueryString sent) {
        QueryString query = new QueryString(sent.parameters().stream()
                .filter(parameter -> !parameter.value().isBlank())
                .filter(parameter -> !CONDITION.contains(parameter.name()))
                .distinct()
                .toList());
        String figure = sent.first("figure");
        String number = sent.first("number");
        if (figure.isBlank() || number.isBlank()) {
            return query;
        }
        String comparison = sent.first("comparison");
        String where = figure + (comparison.isBlank() ? ">=" : comparison) + number.strip();
        return query.has("where", where) ? query : query.with("where", where);
    }

    private SearchForm() {}
}
