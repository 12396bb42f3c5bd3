package io.gongkai.validate.prose;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A set of words that is looked up at a place of a text, the longest first. */
final class Words {
    private final Set<String> words;
    private final int longest;

    Words(Collection<String> words) {
        this.words = new HashSet<>(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    static Words of(String spaced) {
        return new Words(Set.of(spaced.strip().split("\\s+", -1)));
    }

    /** The start of the longest word that ends here and does not begin before {@code from}; -1 if there is none. */
    int startBefore(String text, int from, int end) {
        for (int length = Math.min(longest, end - from); length > 0; length--) {
            if (words.contains(text.substring(end - length, end))) {
                return end - length;
            }
        }
        return -1;
    }

    /** The end of the longest word that begins here and does not reach beyond {@code to}; -1 if there is none. */
    int endAfter(String text, int start, int to) {
        for (int length = Math.min(longest, to - start); length > 0; length--) {
            if (words.contains(text.substring(start, start + length))) {
                return start + length;
            }
        }
        return -1;
    }
}
