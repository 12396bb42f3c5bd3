package io.gongkai.validate.difference;

import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.TextDifference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compares the narratives of two versions, section by section: the first of a slot with the first, and so on. */
final class SectionComparison {
    private SectionComparison() {}

    static List<TextDifference> of(List<Section> older, List<Section> newer, int quoted) {
        Map<Slot, List<Section>> before = bySlot(older);
        List<TextDifference> differences = new ArrayList<>();
        int left = quoted;
        for (Section section : newer) {
            List<Section> candidates = before.getOrDefault(section.slot(), List.of());
            Section counterpart = candidates.isEmpty() ? null : candidates.removeFirst();
            String text = counterpart == null ? "" : counterpart.text();
            if (counterpart == null || !text.equals(section.text())) {
                SentenceComparison sentences = SentenceComparison.of(text, section.text());
                TextDifference difference = sentences.difference(section.slot(), section.heading(), left);
                left -= SentenceComparison.quoted(difference);
                differences.add(difference);
            }
        }
        for (List<Section> gone : before.values()) {
            for (Section section : gone) {
                TextDifference difference =
                        SentenceComparison.of(section.text(), "").difference(section.slot(), section.heading(), left);
                left -= SentenceComparison.quoted(difference);
                differences.add(difference);
            }
        }
        return List.copyOf(differences);
    }

    private static Map<Slot, List<Section>> bySlot(List<Section> sections) {
        Map<Slot, List<Section>> slots = new EnumMap<>(Slot.class);
        sections.forEach(section ->
                slots.computeIfAbsent(section.slot(), _ -> new ArrayList<>()).add(section));
        return slots;
    }
}
