package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.outline.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a section that are numbered like the sections, as lists of word processors are: where the form's headings are there with
 * their numbers, what begins with 1 once more between two of them, whose numbers follow each other, is no section.
 */
final class NestedNumbers {
    /** The form's order; the last is left out at times. */
    private static final List<Slot> FORM =
            List.of(Slot.OVERVIEW, Slot.DISCLOSURE, Slot.REQUESTS, Slot.DISPUTES, Slot.PROBLEMS, Slot.OTHER);

    private NestedNumbers() {}

    /** The headings without such parts; all of them unless the form's are there in its order. */
    static List<Heading> removedFrom(List<Heading> headings) {
        List<Integer> form = form(headings, FORM.size());
        if (form.isEmpty()) {
            form = form(headings, FORM.size() - 1);
        }
        if (form.isEmpty()) {
            return headings;
        }
        Numbering.Style style = style(headings.get(form.getFirst()));
        List<Heading> kept = new ArrayList<>();
        boolean nested = false;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean within = i > form.getLast() && i < form.getFirst();
            Numbering number = heading.numbering();
            boolean same = style(heading) == style;
            boolean first = same && number != null && number.value() == 1;
            nested = within && !form.contains(i) && (nested || first);
            if (!nested || !same) {
                kept.add(heading);
            }
        }
        return kept;
    }

    /**
     * Where the form's first headings stand, the last first: the parts of a section follow its heading, so the last of those with the
     * slot and the number before the next section is its own, and one in the form's words before all.
     */
    private static List<Integer> form(List<Heading> headings, int slots) {
        List<Integer> found = new ArrayList<>();
        int end = headings.size();
        for (int slot = slots - 1; slot >= 0; slot--) {
            Numbering.Style style = found.isEmpty() ? null : style(headings.get(found.getFirst()));
            int best = -1;
            for (int i = 0; i < end; i++) {
                boolean better = best < 0
                        || HeadingSequence.isKnown(headings.get(i))
                        || !HeadingSequence.isKnown(headings.get(best));
                if (better && isOf(headings.get(i), FORM.get(slot), slot + 1, style)) {
                    best = i;
                }
            }
            if (best < 0) {
                return List.of();
            }
            found.add(best);
            end = best;
        }
        return found;
    }

    private static boolean isOf(Heading heading, Slot slot, int value, Numbering.@Nullable Style style) {
        Numbering number = heading.numbering();
        return number != null
                && heading.slot() == slot
                && number.value() == value
                && (style == null || number.style() == style);
    }

    private static Numbering.@Nullable Style style(Heading heading) {
        Numbering number = heading.numbering();
        return number == null ? null : number.style();
    }
}
