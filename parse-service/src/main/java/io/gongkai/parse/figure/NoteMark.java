package io.gongkai.parse.figure;

/**
 * Marks of notes: raised digits and digits in circles or brackets. Compatibility forms (NFKC) would make digits of them, and
 * another figure of the one before.
 */
public final class NoteMark {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private NoteMark() {}

    /** Whether the character is one. */
    public static boolean is(char c) {
        return c >= '\u00B2'
                && (RAISED.indexOf(c) >= 0 || (c >= '\u2460' && c <= '\u249B') || (c >= '\u2776' && c <= '\u2793'));
    }

    /** The character as a raised digit; itself if it is no digit. */
    public static char raised(char c) {
        return c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c;
    }

    /** The text with its digits raised. */
    public static String raised(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        text.chars().forEach(c -> raised.append(raised((char) c)));
        return raised.toString();
    }
}
