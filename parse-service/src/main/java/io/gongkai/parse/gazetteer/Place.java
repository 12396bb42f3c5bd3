package io.gongkai.parse.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place as a text names it: a division, with the divisions above it as far as they are written, e.g. 信阳市浉河区.
 *
 * @param candidates the divisions that it may be, all of one name; never empty
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Place(List<Division> candidates, int start, int end) {
    /** Words that stand before names: none that a name begins with. */
    private static final String BEFORE_NAMES = "的在对由向给至到赴从为是经被将把据于省市区县州";

    public Place {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a place may be some division");
        }
        candidates = List.copyOf(candidates);
    }

    /**
     * The place that begins at the index of the text, which has no white space. A name without its kind counts if a division
     * within it follows (深圳南山区), or nothing, or a government.
     */
    public static Optional<Place> at(Gazetteer gazetteer, String text, int index) {
        List<Division> candidates = List.of();
        int end = index;
        while (true) {
            Optional<NameIndex.Entry> name = gazetteer.nameAt(text, end);
            List<Division> fitting = name.isPresent() ? within(name.get().divisions(), candidates) : List.of();
            if (!fitting.isEmpty()) {
                candidates = fitting;
                end += name.get().length();
                continue;
            }
            Optional<NameIndex.Entry> shortName = gazetteer.shortNameAt(text, end);
            if (shortName.isEmpty()) {
                break;
            }
            int behind = end + shortName.get().length();
            fitting = within(shortName.get().divisions(), candidates);
            if (fitting.isEmpty() || !isFollowed(gazetteer, text, behind, fitting)) {
                break;
            }
            candidates = fitting;
            end = behind;
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(new Place(candidates, index, end));
    }

    /** The places that the text names, one behind the other. */
    public static List<Place> allIn(Gazetteer gazetteer, String text) {
        List<Place> places = new ArrayList<>();
        int index = 0;
        int behind = 0;
        while (index < text.length()) {
            int start = index;
            boolean follows = index == behind;
            Optional<Place> place =
                    at(gazetteer, text, index).filter(found -> follows || !isWithinName(gazetteer, text, start));
            place.ifPresent(places::add);
            index = place.map(Place::end).orElse(index + 1);
            behind = place.isPresent() ? index : behind;
        }
        return places;
    }

    /** Whether the name there is short, and may be the rest of a longer one: 平乡 in 和平乡人民政府. */
    private static boolean isWithinName(Gazetteer gazetteer, String text, int index) {
        char before = text.charAt(index - 1);
        return Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN
                && BEFORE_NAMES.indexOf(before) < 0
                && gazetteer.nameAt(text, index).isEmpty();
    }

    private static boolean isFollowed(Gazetteer gazetteer, String text, int end, List<Division> above) {
        if (end == text.length() || text.startsWith("人民政府", end) || text.startsWith("政府", end)) {
            return true;
        }
        return gazetteer
                .nameAt(text, end)
                .filter(next -> !within(next.divisions(), above).isEmpty())
                .isPresent();
    }

    private static List<Division> within(List<Division> divisions, List<Division> above) {
        if (above.isEmpty()) {
            return divisions;
        }
        List<Division> fitting = new ArrayList<>();
        for (Division division : divisions) {
            if (above.stream().anyMatch(division::isWithin)) {
                fitting.add(division);
            }
        }
        return fitting;
    }
}
