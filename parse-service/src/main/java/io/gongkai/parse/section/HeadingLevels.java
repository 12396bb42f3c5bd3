package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.outline.Numbering;
import io.gongkai.parse.outline.Numbering.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the headings of the top level: those numbered 一、二、三、 where there are several of the form, and else those of the level
 * below, （一）, or in an unusual style, whichever has more of the form's.
 */
final class HeadingLevels {
    private static final int FEW = 3;
    /** No longer headings are those of parts. */
    private static final int LETTERS_OF_A_PART = 6;

    private static final Set<Style> TOP = EnumSet.of(Style.CHINESE, Style.PART);
    private static final Set<Style> LOWER = EnumSet.complementOf(EnumSet.of(Style.CHINESE, Style.PART));

    private final List<TextLine> lines;
    private final HeadingRecognition recognition;

    HeadingLevels(List<TextLine> lines) {
        this.lines = lines;
        this.recognition = new HeadingRecognition(lines);
    }

    List<Heading> headings() {
        List<Heading> headings = HeadingSequence.withoutStrays(NestedNumbers.removedFrom(recognition.recognise(TOP)));
        List<Heading> others = recognition.recognise(LOWER);
        if (headings.stream().filter(heading -> heading.slot() != Slot.EXTRA).count() >= FEW) {
            return withMixed(headings, known(NestedNumbers.removedFrom(others)));
        }
        List<Heading> lower = NestedNumbers.removedFrom(ofUnusualStyle(others, false));
        List<Heading> unusual = NestedNumbers.removedFrom(ofUnusualStyle(others, true));
        List<Heading> most = slots(known(unusual)) > slots(known(lower)) ? unusual : lower;
        return known(most).size() >= FEW ? withoutParts(ofOneStyle(HeadingSequence.knownAndBetween(most))) : headings;
    }

    private static List<Heading> known(List<Heading> headings) {
        return headings.stream().filter(HeadingSequence::isKnown).toList();
    }

    private static long slots(List<Heading> headings) {
        return headings.stream().map(Heading::slot).distinct().count();
    }

    /** Those whose number is in an unusual style, or is not, and those without a number. */
    private static List<Heading> ofUnusualStyle(List<Heading> headings, boolean unusual) {
        return headings.stream()
                .filter(heading -> {
                    Numbering number = heading.numbering();
                    return number == null || (number.style() == Style.UNUSUAL) == unusual;
                })
                .toList();
    }

    /** Without those that the style of most has too: 1、主动公开政府信息情况 is a part where （一）总体情况 and （二）主动公开政府信息情况 are headings. */
    private static List<Heading> ofOneStyle(List<Heading> headings) {
        Map<Style, Set<Slot>> slots = new EnumMap<>(Style.class);
        for (Heading heading : headings) {
            Numbering number = heading.numbering();
            if (number != null && heading.slot() != Slot.EXTRA) {
                slots.computeIfAbsent(number.style(), any -> EnumSet.noneOf(Slot.class))
                        .add(heading.slot());
            }
        }
        Map.Entry<Style, Set<Slot>> most = slots.entrySet().stream()
                .max(Comparator.comparingInt(style -> style.getValue().size()))
                .orElse(null);
        if (most == null || most.getValue().size() < FEW) {
            return headings;
        }
        return headings.stream()
                .filter(heading -> {
                    Numbering number = heading.numbering();
                    return number == null
                            || number.style() == most.getKey()
                            || !most.getValue().contains(heading.slot());
                })
                .toList();
    }

    /** （一）存在的主要问题 below （五）存在的主要问题及改进情况 is a part of it. */
    private static List<Heading> withoutParts(List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (Heading heading : headings) {
            if (kept.isEmpty() || kept.getLast().slot() != heading.slot()) {
                kept.add(heading);
            }
        }
        return kept;
    }

    /** Slots are declared in the order of the form. */
    private static boolean isNext(Slot one, Slot other) {
        return one.compareTo(other) < 0 && EnumSet.range(one, other).size() == 2;
    }

    /** A heading of the form that alone is numbered in another style, between those before and behind it: 5. after 四、. */
    private List<Heading> withMixed(List<Heading> headings, List<Heading> others) {
        List<Heading> all = new ArrayList<>(headings);
        for (Heading other : others) {
            boolean known = all.stream().anyMatch(heading -> heading.slot() == other.slot());
            int behind = (int)
                    all.stream().filter(heading -> heading.at() < other.at()).count();
            boolean follows = behind > 0 && isNext(all.get(behind - 1).slot(), other.slot());
            boolean precedes = behind == all.size()
                    || all.get(behind).slot() == Slot.EXTRA
                    || all.get(behind).slot().compareTo(other.slot()) > 0;
            if (!known
                    && !isFirst(other)
                    && follows
                    && precedes
                    && other.letters().length() > LETTERS_OF_A_PART) {
                all.add(behind, other);
            }
        }
        return all;
    }

    /** （一）存在的主要问题 begins the parts of a section whose own heading is lost. */
    private boolean isFirst(Heading heading) {
        String letters = lines.get(heading.at()).letters();
        return letters.startsWith("一") || letters.startsWith("1");
    }
}
