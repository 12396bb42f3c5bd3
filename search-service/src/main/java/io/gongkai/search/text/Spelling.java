package io.gongkai.search.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings text to one spelling, a cluster at a time: a cluster is a character with the marks that combine with it, so that
 * normalising cluster by cluster gives what normalising the whole would.
 */
final class Spelling {
    private static final CharacterTable RADICALS = new CharacterTable("radicals.txt");
    private static final CharacterTable SIMPLIFIED = new CharacterTable("traditional-simplified.txt");

    private Spelling() {}

    /** Where the cluster that begins at {@code start} ends. */
    static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            char next = text.charAt(end);
            if (next < 0x300 || isCommonHan(next)) {
                return end;
            }
            int codePoint = text.codePointAt(end);
            if (!combines(codePoint)) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** The one spelling of a cluster; may be empty, and may be several characters (ﬁ is fi). */
    static String of(String cluster) {
        String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        StringBuilder spelt = new StringBuilder(normal.length());
        normal.codePoints().map(RADICALS::map).map(SIMPLIFIED::map).forEach(spelt::appendCodePoint);
        return spelt.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the cluster is a single character of which {@link #ofPlain} knows the spelling: nearly all are. */
    static boolean isPlain(String text, int start, int end) {
        char c = text.charAt(start);
        return end - start == 1 && (c < 0x80 || isCommonHan(c));
    }

    static int ofPlain(char c) {
        return c < 0x80 ? Character.toLowerCase(c) : SIMPLIFIED.map(c);
    }

    private static boolean isCommonHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean combines(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default ->
                // vowels and finals of Hangul, and the voice marks of half-width kana
                (codePoint >= 0x1160 && codePoint <= 0x11FF) || codePoint == 0xFF9E || codePoint == 0xFF9F;
        };
    }
}
