package io.gongkai.parse.label;

import java.text.Normalizer;

/** The letters and digits of a text, without what differs from one printing to the next. */
public final class Lettering {
    /** Each character in its ordinary form, 0 for those that carry no letter. */
    private static final char[] LETTERS = new char[0x10000];

    private static final char[] FOLDED = new char[0x10000];

    /** Each character in its ordinary form, 0 for those that print nothing. */
    private static final char[] SPELT = new char[0x10000];

    private static final boolean[] DIGITS = new boolean[0x10000];

    static {
        for (int c = 0; c < LETTERS.length; c++) {
            FOLDED[c] = fold((char) c);
            LETTERS[c] = Character.isLetterOrDigit(FOLDED[c]) ? FOLDED[c] : 0;
            SPELT[c] = printsNothing((char) c) ? 0 : FOLDED[c];
            DIGITS[c] = Character.isDigit(FOLDED[c]);
        }
    }

    private Lettering() {}

    /** Letters and digits only: compatibility forms and radicals replaced; spaces, brackets and punctuation dropped. */
    public static String letters(String text) {
        return replaced(text, LETTERS);
    }

    /** Each character by its form, or dropped; most words of a form are in order as they are. */
    private static String replaced(String text, char[] forms) {
        int same = 0;
        while (same < text.length() && (isHan(text.charAt(same)) || forms[text.charAt(same)] == text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        char[] kept = new char[text.length()];
        text.getChars(0, same, kept, 0);
        int length = same;
        for (int i = same; i < text.length(); i++) {
            char c = text.charAt(i);
            char form = isHan(c) ? c : forms[c];
            if (form != 0) {
                kept[length++] = form;
            }
        }
        return new String(kept, 0, length);
    }

    /** Whether it is a character in its ordinary form: nearly all are, and stay as they are. */
    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FA5' && FOLDED[c] == c;
    }

    /** How many letters and digits the text has. */
    public static int count(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Whether the character is a letter or digit once it is in its ordinary form. */
    public static boolean isLetter(char c) {
        return isHan(c) || LETTERS[c] != 0;
    }

    /** Whether the character is a digit once it is in its ordinary form. */
    public static boolean isDigit(char c) {
        return !isHan(c) && DIGITS[c];
    }

    /** The ordinary form of the character: narrow, no radical; itself where that would be more than one character. */
    public static char folded(char c) {
        return isHan(c) ? c : FOLDED[c];
    }

    /** The text in ordinary forms, white space and invisible characters dropped, punctuation kept. */
    public static String spelt(String text) {
        return replaced(text, SPELT);
    }

    /** The text as it stands, white space and invisible characters dropped. */
    public static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isVoid(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** White space, or a character that prints nothing at all. */
    public static boolean isVoid(char c) {
        return !isHan(c) && SPELT[c] == 0;
    }

    /** The character as {@link #spelt(String)} has it; 0 if it is dropped. */
    public static char spelt(char c) {
        return isHan(c) ? c : SPELT[c];
    }

    private static boolean printsNothing(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }

    /** Whether nothing of the text prints. */
    public static boolean isVoid(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isVoid(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        return Traditional.simplified(ordinary(c));
    }

    private static char ordinary(char c) {
        char unified = Radicals.unified(c);
        if (unified < 0x80 || Character.isSurrogate(unified)) {
            return unified;
        }
        String compatible = Normalizer.normalize(String.valueOf(unified), Normalizer.Form.NFKC);
        if (compatible.length() == 1) {
            return Radicals.unified(compatible.charAt(0));
        }
        return compatible.length() == 3 && compatible.charAt(0) == '(' ? compatible.charAt(1) : unified;
    }
}
