package io.gongkai.parse.identity;

import io.gongkai.parse.gazetteer.Division;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

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
    List<Division> spokenFor(List<Division> candidates, String text) {
        Map<Division, Integer> provinces = new HashMap<>();
        Map<Division, Integer> cities = new HashMap<>();
        int index = 0;
        while (index < text.length()) {
            Optional<Place> place = Place.at(gazetteer, text, index);
            if (place.isEmpty()) {
                index++;
                continue;
            }
            int weight = AUTHORITY
                            .matcher(text)
                            .region(place.get().end(), text.length())
                            .lookingAt()
                    ? 2
                    : 1;
            count(place.get(), weight, candidates, provinces, cities);
            index = place.get().end();
        }
        List<Division> narrowed = decided(candidates, provinces, gazetteer::province);
        return decided(narrowed, cities, this::cityOrItself);
    }

    /** A place speaks for a candidate if it is above it, beside it in the same city, or the candidate with its city. */
    private void count(
            Place place,
            int weight,
            List<Division> candidates,
            Map<Division, Integer> provinces,
            Map<Division, Integer> cities) {
        if (place.candidates().size() > 1) {
            return;
        }
        Division named = place.candidates().getFirst();
        if (candidates.stream()
                .anyMatch(candidate -> gazetteer.province(candidate).equals(gazetteer.province(named)))) {
            provinces.merge(gazetteer.province(named), weight, Integer::sum);
        }
        Division city = cityOrItself(named);
        if (candidates.stream().anyMatch(candidate -> cityOrItself(candidate).equals(city))) {
            cities.merge(city, weight, Integer::sum);
        }
    }

    private static List<Division> decided(
            List<Division> candidates, Map<Division, Integer> counts, Function<Division, Division> above) {
        List<Division> named = candidates.stream()
                .map(above)
                .distinct()
                .filter(division -> counts.getOrDefault(division, 0) > 0)
                .toList();
        if (named.size() != 1 || counts.getOrDefault(named.getFirst(), 0) < ENOUGH) {
            return candidates;
        }
        return candidates.stream()
                .filter(candidate -> above.apply(candidate).equals(named.getFirst()))
                .toList();
    }

    private Division cityOrItself(Division division) {
        return gazetteer.city(division).orElse(division);
    }
}
