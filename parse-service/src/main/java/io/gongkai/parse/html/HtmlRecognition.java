package io.gongkai.parse.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a page from a text that merely holds an angle bracket, or marks words as Markdown may. */
public final class HtmlRecognition {
    private static final int WITHIN = 256 * 1024;
    private static final int ENOUGH_TAGS = 4;
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s{0,99}(?:<!--[^>]{0,999}>\\s{0,99})?<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:html|head|meta|body|div|p|table|tbody|tr|td|th|ul|li|h[1-6]|center|section)\\b[^<>]{0,999}>",
            Pattern.CASE_INSENSITIVE);

    private HtmlRecognition() {}

    public static boolean isHtml(String text) {
        if (ScriptedArticle.ofJson(text) != null) {
            return true;
        }
        if (text.indexOf('<') < 0) {
            return false;
        }
        return beginsAsPage(text) || hasTags(text);
    }

    static boolean beginsAsPage(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    /** Whether there are several at its beginning. */
    static boolean hasTags(String text) {
        Matcher tags = TAG.matcher(text).region(0, Math.min(text.length(), WITHIN));
        int seen = 0;
        while (tags.find()) {
            seen++;
            if (seen == ENOUGH_TAGS) {
                return true;
            }
        }
        return false;
    }
}
