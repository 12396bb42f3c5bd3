package io.gongkai.validate.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they stand for, looked up at a place of a text, the longest first. A tree of letters, once for reading on
 * and once for reading back, so that a look-up takes no more steps than the word has letters.
 *
 * @param <V> what a word stands for
 */
final class Lexicon<V> {
    /**
     * A word at its place.
     *
     * @param start where it begins
     * @param end where it ends
     * @param value what it stands for
     */
    record Match<V>(int start, int end, V value) {}

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>(4);
        private @Nullable V value;
    }

    /** Most letters of a text begin no word, and end none. */
    private final BitSet firstLetters = new BitSet();

    private final BitSet lastLetters = new BitSet();
    private final Node<V> onward = new Node<>();
    private final Node<V> backward = new Node<>();

    Lexicon<V> with(V value, String spaced) {
        for (String word : spaced.strip().split("\\s+", -1)) {
            put(word, value);
        }
        return this;
    }

    /** Nothing, if the word is known already. */
    void put(String word, V value) {
        firstLetters.set(word.charAt(0));
        lastLetters.set(word.charAt(word.length() - 1));
        Node<V> on = onward;
        Node<V> back = backward;
        for (int at = 0; at < word.length(); at++) {
            on = on.next.computeIfAbsent(word.charAt(at), letter -> new Node<>());
            back = back.next.computeIfAbsent(word.charAt(word.length() - 1 - at), letter -> new Node<>());
        }
        if (on.value == null) {
            on.value = value;
            back.value = value;
        }
    }

    /** The longest word that begins here and does not reach beyond {@code to}; null if there is none. */
    @Nullable
    Match<V> startingAt(String text, int start, int to) {
        if (start >= to || !firstLetters.get(text.charAt(start))) {
            return null;
        }
        Node<V> node = onward;
        Match<V> found = null;
        for (int at = start; at < to; at++) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found = new Match<>(start, at + 1, node.value);
            }
        }
        return found;
    }

    /** The longest word that ends here and does not begin before {@code from}; null if there is none. */
    @Nullable
    Match<V> endingAt(String text, int from, int end) {
        if (end <= from || !lastLetters.get(text.charAt(end - 1))) {
            return null;
        }
        Node<V> node = backward;
        Match<V> found = null;
        for (int at = end - 1; at >= from; at--) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found = new Match<>(at, end, node.value);
            }
        }
        return found;
    }

    /** All words of a text in their order; none of them begins within the one before it. */
    List<Match<V>> in(String text) {
        List<Match<V>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Match<V> match = startingAt(text, at, text.length());
            if (match != null) {
                found.add(match);
            }
            at = match == null ? at + 1 : match.end();
        }
        return found;
    }
}
