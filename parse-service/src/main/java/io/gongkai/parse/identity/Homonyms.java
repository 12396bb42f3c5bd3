package io.gongkai.parse.identity;

import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.gazetteer.Division;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import io.gongkai.parse.outline.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides between divisions of one name by what the report says of the divisions around them. A single visit to another city
 * decides nothing, and nor does evidence for more than one.
 */
final class Homonyms {
    /** Two mentions, or one in the name of an authority (河南省人民政府, 鹤岗市委). */
    private static final int ENOUGH = 2;

    private static final Pattern AUTHORITY = Pattern.compile("(?:人民)?政府|委(?![员托派])|人大|政务公开|党委");

    private final Gazetteer gazetteer;

    Homonyms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Those of the candidates that agree with a place that stands for the issuer itself; all, if none does. */
    static List<Division> agreeing(List<Division> candidates, Place place) {
        List<Division> agreeing = candidates.stream()
                .filter(candidate -> place.candidates().stream()
                        .anyMatch(named -> named.code().equals(candidate.code()) || candidate.isWithin(named)))
                .toList();
        return agreeing.isEmpty() ? candidates : agreeing;
    }

    /** Those of the candidates that the text speaks for; all, if it does not decide. */
    Narrowed spokenFor(List<Division> candidates, Passage passage) {
        if (candidates.size() < 2) {
            return Narrowed.all(candidates);
        }
        List<Mention> mentions = mentions(passage.text());
        Narrowed byProvince = decided(Narrowed.all(candidates), mentions, gazetteer::province, passage);
        return decided(byProvince, mentions, this::cityOrItself, passage);
    }

    /** A place of a single name in the text, and what it counts for. */
    private record Mention(Division division, Place place, int weight) {}

    private List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (Place place : Place.allIn(gazetteer, text)) {
            if (place.candidates().size() == 1) {
                boolean authority = AUTHORITY
                        .matcher(text)
                        .region(place.end(), text.length())
                        .lookingAt();
                mentions.add(new Mention(place.candidates().getFirst(), place, authority ? ENOUGH : 1));
            }
        }
        return mentions;
    }

    /** A place speaks for a candidate if it is above it, beside it in the same city, or the candidate with its city. */
    private static Narrowed decided(
            Narrowed narrowed, List<Mention> mentions, Function<Division, Division> above, Passage passage) {
        List<Division> candidates = narrowed.divisions();
        Set<Division> possible = candidates.stream().map(above).collect(Collectors.toSet());
        List<Mention> speaking = mentions.stream()
                .filter(mention -> possible.contains(above.apply(mention.division())))
                .toList();
        Set<Division> named = speaking.stream()
                .map(mention -> above.apply(mention.division()))
                .collect(Collectors.toSet());
        boolean decided = possible.size() > 1
                && named.size() == 1
                && speaking.stream().mapToInt(Mention::weight).sum() >= ENOUGH;
        if (!decided) {
            return narrowed;
        }
        List<Evidence> evidence = new ArrayList<>(narrowed.evidence());
        Place place = speaking.stream()
                .max(Comparator.comparingInt(Mention::weight))
                .orElseThrow()
                .place();
        evidence.add(new Evidence(
                "adminCode", passage.quote(place.start(), place.end()), passage.position(place.start(), place.end())));
        return new Narrowed(
                candidates.stream()
                        .filter(candidate -> named.contains(above.apply(candidate)))
                        .toList(),
                evidence);
    }

    private Division cityOrItself(Division division) {
        return gazetteer.city(division).orElse(division);
    }
}
