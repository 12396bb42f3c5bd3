package io.gongkai.search;

import java.util.List;
import java.util.Map;

/**
 * A question to the search, in parts that a brute-force scan can answer.
 *
 * @param all of each of these lists one word must occur
 * @param none none of these words may occur
 * @param filters values of each filter
 * @param where address, operator and number
 */
record Question(
        List<List<String>> all,
        List<String> none,
        Map<String, List<String>> filters,
        List<String> where,
        boolean superseded) {

    /** As query parameters. */
    String query() {
        StringBuilder q = new StringBuilder();
        all.forEach(any -> q.append(String.join(" OR ", any)).append(' '));
        none.forEach(word -> q.append('-').append(word).append(' '));
        StringBuilder query = new StringBuilder("?q=" + q.toString().strip());
        filters.forEach((name, values) -> values.forEach(
                value -> query.append('&').append(name).append('=').append(value)));
        where.forEach(condition -> query.append("&where=").append(condition));
        return query + (superseded ? "&inForce=any" : "");
    }
}
