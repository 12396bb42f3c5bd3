package io.gongkai.validate.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that tell one thing, such as whose number it is: what was said last before a number holds for it.
 *
 * @param matches in the order of the text
 */
record Signposts<V>(List<Lexicon.Match<V>> matches) {
    static <V> Signposts<V> of(String text, Lexicon<V> words) {
        return new Signposts<>(words.in(text));
    }

    /** The last one between two places; null if there is none. */
    @Nullable
    V last(int from, int to) {
        Lexicon.Match<V> last = lastMatch(from, to);
        return last == null ? null : last.value();
    }

    Lexicon.@Nullable Match<V> lastMatch(int from, int to) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).end() <= to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 || matches.get(low - 1).start() < from ? null : matches.get(low - 1);
    }
}
