package io.gongkai.parse.identity;

import io.gongkai.parse.events.Level;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import io.gongkai.parse.outline.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The county of a township that writes its name without it: the text may have that name with it, or say on whose site the
 * township publishes (样例县人民政府门户网站). The site of a city is that of many counties, and two counties are no answer.
 */
final class TownshipClues {
    private static final Pattern SITE = Pattern.compile("(?:人民政府|政府)?(?:信息公开|政务公开|政务)?(?:门户)?(?:网站|网(?![上格络]))");

    private final Gazetteer gazetteer;

    TownshipClues(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Places of counties; empty if the text names none for the township, or several. */
    List<Clue> in(Passage passage, Organ township) {
        String text = passage.text();
        List<Place> counties = Place.allIn(gazetteer, text).stream()
                .filter(place -> place.candidates().getFirst().level() == Level.COUNTY)
                .toList();
        List<Clue> named = counties.stream()
                .filter(place -> text.startsWith(township.rest(), place.end()))
                .map(place -> Clues.clue(passage, place))
                .toList();
        if (!named.isEmpty()) {
            return onlyOne(named);
        }
        return onlyOne(counties.stream()
                .filter(place ->
                        SITE.matcher(text).region(place.end(), text.length()).lookingAt())
                .map(place -> Clues.clue(passage, place))
                .toList());
    }

    private static List<Clue> onlyOne(List<Clue> clues) {
        long counties = clues.stream()
                .map(clue -> clue.place().candidates().getFirst().name())
                .distinct()
                .count();
        return counties == 1 ? List.of(clues.getFirst()) : List.of();
    }
}
