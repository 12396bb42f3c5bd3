package io.gongkai.parse.outline;

import io.gongkai.parse.label.Lettering;
import java.util.regex.Pattern;

/**
 * A line without the marks of Markdown and of word processors: stars of bold letters, hashes of a heading, bookmarks, pictures,
 * and the sign that Word ends a paragraph with, and sites link a heading with.
 *
 * @param text what is left, white space at its ends removed
 * @param heading whether hashes or stars around the whole line mark it as a heading
 */
public record Marks(String text, boolean heading) {
    private static final Pattern MARKS = Pattern.compile(
            "\\[bookmark:[^\\]\\n]{0,80}\\]|\\*\\*|__|\\\\(?=[.\\-+*_#()\\[\\]!~>|])|^```[a-zA-Z]*$|\uFFFC|¶$");
    private static final String SIGNS = "*_\\`[\uFFFC¶";
    private static final int MOST_HASHES = 6;

    /** The line without its marks. */
    public static Marks removedFrom(String printed) {
        boolean bold = false;
        String text = stripped(printed);
        if (mayHold(text)) {
            bold = isAround(text, "**") || isAround(text, "__");
            text = stripped(MARKS.matcher(text).replaceAll(""));
        }
        int hashes = hashes(text);
        return hashes == 0 ? new Marks(text, bold) : new Marks(text.substring(hashes), true);
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAround(String text, String mark) {
        return text.startsWith(mark) && text.indexOf(mark, mark.length()) == text.length() - mark.length();
    }

    /** Where the words begin behind the hashes of a Markdown heading; 0 without any. */
    private static int hashes(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        int at = hashes;
        while (at < text.length() && Lettering.isVoid(text.charAt(at))) {
            at++;
        }
        return hashes > 0 && hashes <= MOST_HASHES && at > hashes ? at : 0;
    }

    /** The text without white space at its ends. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Lettering.isVoid(text.charAt(from))) {
            from++;
        }
        while (to > from && Lettering.isVoid(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
