package io.gongkai.parse.identity;

import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import io.gongkai.parse.outline.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the places that a report names for its issuer: in its signature and title, with a government or
 * itself in its preamble and on the page around it, in the address that it gives, in the name of its file.
 */
final class Clues {
    private static final int LETTERS_OF_A_LINE = 400;
    private static final String ADDRESS = "地址";

    private final Gazetteer gazetteer;

    Clues(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The strongest first. */
    List<Clue> in(Grounds grounds) {
        Organ titled = grounds.titled();
        Signature signature = grounds.signature();
        List<Clue> clues = new ArrayList<>();
        add(clues, signature.organ());
        add(clues, titled);
        Organ named = titled != null ? titled : signature.organ();
        clues.addAll(issuers(grounds.preamble(), named == null ? "" : named.rest()));
        clues.addAll(addresses(grounds.behind()));
        for (Line line : grounds.circumstances().surroundings()) {
            clues.addAll(issuers(Passage.of(List.of(line), any -> true, LETTERS_OF_A_LINE), ""));
        }
        String filename = grounds.circumstances().filename();
        if (filename != null) {
            clues.addAll(inName(filename));
        }
        if (named != null && named.kind() == OrganKind.TOWNSHIP && named.place() == null) {
            clues.addAll(new TownshipClues(gazetteer).in(grounds.text(), named));
        }
        return clues;
    }

    private static void add(List<Clue> clues, @Nullable Organ organ) {
        if (organ != null && organ.place() != null) {
            clues.add(new Clue(organ.place(), new Evidence("adminCode", organ.name(), organ.source())));
        }
    }

    /**
     * Places that the passage names with their government, or with the rest of the issuer's name, so that they stand for the
     * issuer and not for a neighbour.
     */
    private List<Clue> issuers(Passage passage, String rest) {
        List<Clue> clues = new ArrayList<>();
        String text = passage.text();
        for (Place place : Place.allIn(gazetteer, text)) {
            int end = place.end();
            boolean issuer = !rest.isEmpty() && text.startsWith(rest, end);
            if (issuer || text.startsWith("人民政府", end) || text.startsWith("政府", end)) {
                clues.add(clue(passage, place));
            }
        }
        return clues;
    }

    /** 地址：…, the issuer's own; none if they lie in places that have nothing to do with each other. */
    private List<Clue> addresses(Passage passage) {
        List<Clue> clues = new ArrayList<>();
        String text = passage.text();
        for (int at = text.indexOf(ADDRESS); at >= 0; at = text.indexOf(ADDRESS, at + 1)) {
            int from = at + ADDRESS.length();
            if (from < text.length() && ":为是".indexOf(text.charAt(from)) >= 0) {
                Place.at(gazetteer, text, from + 1).ifPresent(place -> clues.add(clue(passage, place)));
            }
        }
        return clues.stream().allMatch(clue -> agrees(clue, clues.getFirst())) ? clues : List.of();
    }

    /** Whether one of the places may be the other, or belong to it. */
    private static boolean agrees(Clue some, Clue other) {
        return some.place().candidates().stream()
                .anyMatch(division -> other.place().candidates().stream()
                        .anyMatch(second ->
                                division.equals(second) || division.isWithin(second) || second.isWithin(division)));
    }

    private List<Clue> inName(String filename) {
        return Place.allIn(gazetteer, filename).stream()
                .map(place -> new Clue(place, new Evidence("adminCode", filename, null)))
                .toList();
    }

    static Clue clue(Passage passage, Place place) {
        return new Clue(
                place,
                new Evidence(
                        "adminCode",
                        passage.quote(place.start(), place.end()),
                        passage.position(place.start(), place.end())));
    }
}
