package io.gongkai.validate.across;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import java.util.HashSet;
import java.util.Set;

/**
 * The runs of five characters in a narrative, without digits, blanks and punctuation: a report that only fills new numbers
 * into old sentences has the same ones (Broder, On the resemblance and containment of documents, 1997).
 *
 * @param runs each once
 */
record Shingles(Set<String> runs) {
    private static final int LENGTH = 5;

    static Shingles of(ReportParsed report) {
        StringBuilder letters = new StringBuilder();
        for (Section section : report.sections()) {
            section.text().codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        }
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + LENGTH <= letters.length(); start++) {
            runs.add(letters.substring(start, start + LENGTH));
        }
        return new Shingles(runs);
    }

    /** From 0 (nothing in common) to 1: the share of all runs that both have. */
    double resemblance(Shingles other) {
        long both = runs.stream().filter(other.runs::contains).count();
        long all = runs.size() + other.runs.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
