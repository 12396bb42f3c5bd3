package io.gongkai.parse.label;

import java.util.Collection;

/**
 * How much two texts have in common in one stretch, in spite of single wrong, lost or foreign characters between.
 *
 * <p>The best local alignment of Smith and Waterman (1981): a common character counts 1, a wrong, lost or foreign one −1.
 */
public final class Likeness {
    /** In fewer letters one more or less makes another word. */
    private static final int LEAST_LETTERS = 4;

    private Likeness() {}

    /** The weight of the stretch, from 0 to the length of the shorter text; the cost is the product of their lengths. */
    public static int of(String one, String other) {
        int best = 0;
        char[] columns = other.toCharArray();
        int[] row = new int[columns.length];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            int left = 0;
            char c = one.charAt(i);
            for (int j = 0; j < columns.length; j++) {
                int match = diagonal + (c == columns[j] ? 1 : -1);
                diagonal = row[j];
                left = Math.max(0, Math.max(match, Math.max(diagonal, left) - 1));
                row[j] = left;
                best = Math.max(best, left);
            }
        }
        return best;
    }

    /** Whether two texts of one length differ in one character at most. */
    public static boolean sameButOne(String one, String other) {
        return sameBut(1, one, other);
    }

    /** Whether two texts of one length differ in so many characters at most. */
    public static boolean sameBut(int most, String one, String other) {
        int wrong = one.length() == other.length() ? 0 : most + 1;
        for (int i = 0; i < one.length() && wrong <= most; i++) {
            wrong += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return wrong <= most;
    }

    /** The only one of the words that differs from the text in one character, which is then misread; the text itself if none does, or several. */
    public static String corrected(String text, Collection<String> words) {
        String found = text;
        if (text.length() < LEAST_LETTERS || words.contains(text)) {
            return found;
        }
        for (String word : words) {
            if (sameButOne(word, text)) {
                if (!found.equals(text)) {
                    return text;
                }
                found = word;
            }
        }
        return found;
    }

    /** The least number of characters to change, drop or add in a stretch of the text to make it the word. */
    public static int faults(String word, String text) {
        int[] row = new int[word.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        int best = word.length();
        for (int j = 0; j < text.length(); j++) {
            int diagonal = row[0];
            row[0] = 0;
            for (int i = 1; i <= word.length(); i++) {
                int change = diagonal + (word.charAt(i - 1) == text.charAt(j) ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.min(change, Math.min(row[i], row[i - 1]) + 1);
            }
            best = Math.min(best, row[word.length()]);
        }
        return best;
    }
}
