package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.outline.HeadingWords;
import io.gongkai.parse.outline.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the numbers of headings tell of those that the form does not have. */
final class HeadingSequence {
    /** The form has six sections. */
    private static final int LAST = 6;

    private HeadingSequence() {}

    static boolean isKnown(Heading heading) {
        return HeadingWords.exactly(heading.letters()) != null;
    }

    /** Without those whose number is far from its place: 三、四季度 begins a sentence between 一、 and 二、. */
    static List<Heading> withoutStrays(List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int number = number(heading);
            int before = number(i == 0 ? null : last(kept));
            int behind = number(next(headings, i));
            boolean full = before > 0 && behind == before + 1;
            if (heading.slot() != Slot.EXTRA || number == 0 || !full || number == before || number == behind) {
                kept.add(heading);
            }
        }
        return kept;
    }

    /**
     * The headings of the form; the next of it in other words, where its number goes on from theirs; an overview in other words
     * before the second; and others whose numbers lead on to the next: 5、 between 4、 and 6、, and 7、 behind the last of the form.
     */
    static List<Heading> knownAndBetween(List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (isKnown(heading) || isBetween(kept, heading, headings.subList(i + 1, headings.size()))) {
                kept.add(heading);
            }
        }
        return kept;
    }

    private static boolean isBetween(List<Heading> before, Heading heading, List<Heading> behind) {
        Numbering number = heading.numbering();
        if (number == null) {
            return false;
        }
        int from = first(before.reversed(), number.style());
        int to = first(behind.stream().filter(HeadingSequence::isKnown).toList(), number.style());
        if (heading.slot() != Slot.EXTRA) {
            boolean next = before.stream().allMatch(other -> other.slot().compareTo(heading.slot()) < 0)
                    && behind.stream().noneMatch(other -> other.slot() == heading.slot());
            boolean begins = heading.slot() == Slot.OVERVIEW && before.isEmpty() && number.value() == 1 && to == 2;
            return begins || (next && from > 0 && (number.value() == from + 1 || (number.value() == 1 && from == 1)));
        }
        boolean last = number.value() == greatest(before, number.style()) + 1
                && number.value() > LAST
                && behind.stream().noneMatch(HeadingSequence::isKnown);
        return last || (from > 0 && number.value() == from + 1 && number.value() < to);
    }

    /** The number of the first of that style; 0 without one. */
    private static int first(List<Heading> headings, Numbering.Style style) {
        return headings.stream()
                .map(Heading::numbering)
                .filter(number -> number != null && number.style() == style)
                .findFirst()
                .map(Numbering::value)
                .orElse(0);
    }

    /** The greatest number of that style, for parts of the last section may be numbered like it; 0 without one. */
    private static int greatest(List<Heading> headings, Numbering.Style style) {
        return headings.stream()
                .map(Heading::numbering)
                .filter(number -> number != null && number.style() == style)
                .mapToInt(Numbering::value)
                .max()
                .orElse(0);
    }

    private static @Nullable Heading last(List<Heading> headings) {
        return headings.reversed().stream()
                .filter(heading -> heading.slot() != Slot.EXTRA)
                .findFirst()
                .orElse(null);
    }

    /** The next heading of the form. */
    private static @Nullable Heading next(List<Heading> headings, int behind) {
        return headings.subList(behind + 1, headings.size()).stream()
                .filter(heading -> heading.slot() != Slot.EXTRA)
                .findFirst()
                .orElse(null);
    }

    /** 0 without one. */
    private static int number(@Nullable Heading heading) {
        Numbering numbering = heading == null ? null : heading.numbering();
        return numbering == null ? 0 : numbering.value();
    }
}
