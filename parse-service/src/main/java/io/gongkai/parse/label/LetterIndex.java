package io.gongkai.parse.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which letters occur in which of a few words: how much a text shares with each is then counted in one pass. */
public final class LetterIndex {
    private static final int MOST_WORDS = 64;

    private final int words;
    private final Map<Character, Long> holders = new HashMap<>();

    /** Of at most 64 words. */
    public LetterIndex(List<String> words) {
        if (words.size() > MOST_WORDS) {
            throw new IllegalArgumentException("at most " + MOST_WORDS + " words, not " + words.size());
        }
        this.words = words.size();
        for (int i = 0; i < words.size(); i++) {
            for (char letter : words.get(i).toCharArray()) {
                holders.merge(letter, 1L << i, (one, other) -> one | other);
            }
        }
    }

    /** How many letters of the text occur in each word. */
    public int[] shared(String letters) {
        int[] shared = new int[words];
        for (int i = 0; i < letters.length(); i++) {
            long holding = holders.getOrDefault(letters.charAt(i), 0L);
            while (holding != 0) {
                shared[Long.numberOfTrailingZeros(holding)]++;
                holding &= holding - 1;
            }
        }
        return shared;
    }
}
