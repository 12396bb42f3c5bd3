package io.gongkai.validate.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.TextChange;
import io.gongkai.validate.events.TextDifference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts compared sentence by sentence (Myers, An O(ND) Difference Algorithm, 1986).
 *
 * @param changes what differs, in order
 */
record SentenceComparison(List<TextChange> changes) {
    /** Time and memory grow with the product of the lengths; beyond this the middle is taken for one change. */
    private static final long LARGEST_PRODUCT = 4_000_000;

    static SentenceComparison of(String older, String newer) {
        List<String> before = sentences(older);
        List<String> after = sentences(newer);
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    }

    /** As an event or an answer says it, quoting no more than so many characters. */
    TextDifference difference(Slot slot, @Nullable String heading, int quoted) {
        List<TextChange> shown = new ArrayList<>();
        int added = 0;
        int removed = 0;
        int left = quoted;
        boolean complete = true;
        for (TextChange change : changes) {
            added += change.added().length();
            removed += change.removed().length();
            int length = change.added().length() + change.removed().length();
            if (complete && length <= left) {
                shown.add(change);
                left -= length;
            } else {
                complete = false;
            }
        }
        return new TextDifference(slot, heading, added, removed, List.copyOf(shown), complete);
    }

    static int quoted(TextDifference difference) {
        return difference.changes().stream()
                .mapToInt(change -> change.added().length() + change.removed().length())
                .sum();
    }

    private static SentenceComparison middle(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return new SentenceComparison(List.of());
        }
        if ((long) before.size() * after.size() > LARGEST_PRODUCT) {
            return new SentenceComparison(List.of(new TextChange(String.join("", before), String.join("", after))));
        }
        List<TextChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                changes.add(new TextChange(
                        String.join("", delta.getSource().getLines()),
                        String.join("", delta.getTarget().getLines())));
            }
        }
        return new SentenceComparison(List.copyOf(changes));
    }

    /** Each with the mark that ends it. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("。；！？\n".indexOf(text.charAt(i)) >= 0) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }
}
