package io.gongkai.parse.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All stretches of some words, as a tree of their letters: how far a text goes on with one is told letter by letter. */
final class Fragments {
    private final Branch root = new Branch();

    Fragments(List<String> words) {
        for (String word : words) {
            for (int from = 0; from < word.length(); from++) {
                Branch at = root;
                for (int i = from; i < word.length(); i++) {
                    at = at.branches.computeIfAbsent(word.charAt(i), _ -> new Branch());
                }
            }
        }
    }

    /** Where the longest fragment ends that begins at an index of the text; the index itself if none does. */
    int end(String text, int from) {
        int end = from;
        Branch at = root;
        while (end < text.length()) {
            at = at.branches.get(text.charAt(end));
            if (at == null) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static final class Branch {
        private final Map<Character, @Nullable Branch> branches = new HashMap<>(2);
    }
}
