package io.gongkai.validate.across;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The runs of five characters in a narrative, without digits, blanks, punctuation and the names of issuer and place: a
 * report that only fills new numbers or another name into old sentences has the same ones (Broder, On the resemblance and
 * containment of documents, 1997).
 *
 * @param runs each once
 */
record Shingles(Set<String> runs) {
    private static final int LENGTH = 5;

    /** 安吉县 is 安吉 as well; of a name of two characters nothing would be left that names anything. */
    private static final int SHORTENED = 3;

    static Shingles of(ReportParsed report) {
        StringBuilder letters = new StringBuilder();
        for (Section section : report.sections()) {
            section.text().codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        }
        String text = letters.toString();
        for (String name : names(report.identity())) {
            text = text.replace(name, "");
        }
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + LENGTH <= text.length(); start++) {
            runs.add(text.substring(start, start + LENGTH));
        }
        return new Shingles(runs);
    }

    /** From 0 (nothing in common) to 1: the share of all runs that both have. */
    double resemblance(Shingles other) {
        long both = runs.stream().filter(other.runs::contains).count();
        long all = runs.size() + other.runs.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** The longest first, which may contain others. */
    private static List<String> names(Identity identity) {
        List<String> whole = Stream.of(identity.issuer(), identity.county(), identity.city(), identity.province())
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(whole.stream(), whole.stream().skip(1).map(Shingles::shortened))
                .filter(name -> name.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String shortened(String place) {
        return place.length() < SHORTENED ? place : place.substring(0, place.length() - 1);
    }
}
