package io.gongkai.search.query;

import io.gongkai.search.text.Token;
import io.gongkai.search.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tokens that must follow one another within one clause: a word of Chinese is a run of characters.
 *
 * @param tokens at least one, in their one spelling
 */
public record Term(List<String> tokens) {
    public Term {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a term has at least one token");
        }
        tokens = List.copyOf(tokens);
    }

    /** The terms of a piece of text, one for each clause; none if it has no letters or digits. */
    static List<Term> in(String text) {
        Map<Integer, List<String>> clauses = new TreeMap<>();
        for (Token token : Words.of(text)) {
            clauses.computeIfAbsent(token.clause(), c -> new ArrayList<>()).add(token.text());
        }
        return clauses.values().stream().map(Term::new).toList();
    }

    /** As the index takes it. */
    public String text() {
        return String.join(" ", tokens);
    }

    @Override
    public String toString() {
        return text();
    }
}
