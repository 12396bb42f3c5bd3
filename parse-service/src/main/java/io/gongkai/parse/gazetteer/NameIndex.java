package io.gongkai.parse.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Names by their first two characters, the longest first, so that a text is searched in one pass. */
public final class NameIndex {

    /**
     * A name and who bears it.
     *
     * @param name as it is written
     * @param divisions all that bear or bore it
     */
    public record Entry(String name, List<Division> divisions) {
        /** Characters of the name. */
        public int length() {
            return name.length();
        }
    }

    private final Map<Integer, List<Entry>> entries;

    /** First characters of all names, so that most places of a text are passed by at once. */
    private final BitSet firsts = new BitSet(0x10000);

    private NameIndex(Map<Integer, List<Entry>> entries) {
        this.entries = entries;
        entries.keySet().forEach(key -> firsts.set(key >>> 16));
    }

    static NameIndex of(List<Division> divisions, Function<Division, List<String>> naming) {
        Map<String, List<Division>> byName = new HashMap<>();
        for (Division division : divisions) {
            for (String name : naming.apply(division)) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(division);
            }
        }
        Map<Integer, List<Entry>> entries = new HashMap<>();
        byName.forEach((name, bearers) -> entries.computeIfAbsent(beginning(name, 0), key -> new ArrayList<>())
                .add(new Entry(name, List.copyOf(bearers))));
        entries.replaceAll((key, list) -> list.stream()
                .sorted(Comparator.comparingInt(Entry::length).reversed())
                .toList());
        return new NameIndex(Map.copyOf(entries));
    }

    Optional<Entry> at(String text, int index) {
        if (index + 2 > text.length() || !firsts.get(text.charAt(index))) {
            return Optional.empty();
        }
        List<Entry> candidates = entries.get(beginning(text, index));
        if (candidates == null) {
            return Optional.empty();
        }
        for (Entry entry : candidates) {
            if (text.startsWith(entry.name(), index)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static int beginning(String text, int index) {
        return text.charAt(index) << 16 | text.charAt(index + 1);
    }
}
