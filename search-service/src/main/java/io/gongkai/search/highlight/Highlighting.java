package io.gongkai.search.highlight;

import io.gongkai.search.query.Highlight;
import io.gongkai.search.query.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the section of a report that answers a query best, and shows where. */
public final class Highlighting {
    private static final int MOST = 3;

    private final List<Term> wanted;

    public Highlighting(List<Term> wanted) {
        this.wanted = wanted;
    }

    /** A passage, and what of the query it contains. */
    private record Candidate(Passage passage, List<Matches> matches) {
        boolean isNarrative() {
            return !passage.section().equals(Highlight.TITLE);
        }

        int terms() {
            Set<Term> terms = new HashSet<>();
            matches.forEach(m -> terms.addAll(m.terms()));
            return terms.size();
        }

        int count() {
            return matches.stream().mapToInt(m -> m.all().size()).sum();
        }
    }

    /**
     * Fragments of the passages that match: the title last, else first those with most of the query's terms, then with most matches, then in
     * the order given. The first is from the best one.
     */
    public List<Highlight> of(List<Passage> passages) {
        List<Candidate> candidates = passages.stream()
                .map(p -> new Candidate(
                        p, p.texts().stream().map(t -> Matches.of(t, wanted)).toList()))
                .filter(c -> c.count() > 0)
                .sorted(Comparator.comparing(Candidate::isNarrative)
                        .thenComparingInt(Candidate::terms)
                        .thenComparingInt(Candidate::count)
                        .reversed())
                .toList();
        List<Highlight> highlights = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<String> texts = candidate.passage().texts();
            for (int i = texts.size() - 1; i >= 0; i--) {
                List<Match> matches = candidate.matches().get(i).all();
                Fragments.of(texts.get(i), matches, MOST - highlights.size()).stream()
                        .map(pieces -> new Highlight(
                                candidate.passage().section(),
                                candidate.passage().heading(),
                                pieces))
                        .forEach(highlights::add);
            }
        }
        return List.copyOf(highlights);
    }
}
