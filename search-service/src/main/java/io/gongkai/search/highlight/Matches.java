package io.gongkai.search.highlight;

import io.gongkai.search.query.Term;
import io.gongkai.search.text.Token;
import io.gongkai.search.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms that occur in a text, and where.
 *
 * @param terms those that occur
 * @param all the stretches, in order, those that touch or overlap made one
 */
record Matches(Set<Term> terms, List<Match> all) {

    static Matches of(String text, List<Term> wanted) {
        Map<String, List<Term>> byFirst = new HashMap<>();
        wanted.forEach(term -> byFirst.computeIfAbsent(term.tokens().getFirst(), t -> new ArrayList<>())
                .add(term));
        Set<Term> terms = new LinkedHashSet<>();
        List<Match> found = new ArrayList<>();
        List<Token> tokens = Words.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            for (Term term : byFirst.getOrDefault(tokens.get(i).text(), List.of())) {
                if (stands(term, tokens, i)) {
                    terms.add(term);
                    Token last = tokens.get(i + term.tokens().size() - 1);
                    found.add(new Match(tokens.get(i).start(), last.end()));
                }
            }
        }
        return new Matches(terms, joined(found));
    }

    private static boolean stands(Term term, List<Token> tokens, int at) {
        int end = at + term.tokens().size();
        if (end > tokens.size()
                || tokens.get(end - 1).clause() != tokens.get(at).clause()) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (!tokens.get(i).text().equals(term.tokens().get(i - at))) {
                return false;
            }
        }
        return true;
    }

    private static List<Match> joined(List<Match> found) {
        List<Match> joined = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Match::start)).forEach(next -> {
            if (joined.isEmpty() || joined.getLast().end() < next.start()) {
                joined.add(next);
                return;
            }
            Match last = joined.removeLast();
            joined.add(new Match(last.start(), Math.max(last.end(), next.end())));
        });
        return joined;
    }
}
