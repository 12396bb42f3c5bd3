package io.gongkai.parse.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page that scripts build in the reader's browser: a portal sends it as markup within a string of a script or of JSON
 * ({@code window.__INITIAL_STATE__={"title":"…","content":"<p>…"}}), or in a field that nobody sees, and the page itself is empty.
 */
final class ScriptedArticle {
    /** A string within a string: scripts that are handed JSON as a string. */
    private static final int DEEPEST = 3;

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z]|u003[cC][a-zA-Z]|x3[cC][a-zA-Z]");
    private static final Pattern NAMED =
            Pattern.compile("\\b((?i:title|pub(?:lish)?(?:ed)?_?(?:date|time)))\"?\\s{0,9}:\\s{0,9}"
                    + "\"((?:[^\"\\\\\\n]|\\\\.){1,300})\"");

    /** What is said of an article stands beside it, and of others further away. */
    private static final int BESIDE = 2000;

    private static final int DIGITS_OF_A_UNIT = 4;
    private static final int DIGITS_OF_A_BYTE = 2;

    private ScriptedArticle() {}

    /** The page that its scripts or fields hold, with its own head; null if they hold none. */
    static @Nullable String of(org.jsoup.nodes.Document page) {
        String longest = "";
        for (Element script : page.select("script,textarea")) {
            String article = within(script.nameIs("script") ? script.data() : script.wholeText(), 0);
            longest = article != null && article.length() > longest.length() ? article : longest;
        }
        String head = page.head().select("title,meta").outerHtml();
        return longest.isEmpty() ? null : "<html><head>" + head + longest;
    }

    /** The page that a text in JSON holds, as a portal's service answers it; null if it holds none, or is none. */
    static @Nullable String ofJson(String text) {
        String article = text.stripLeading().startsWith("{") ? within(text, 0) : null;
        return article == null ? null : "<html><head>" + article;
    }

    /** What is said of the longest piece of markup, and the piece itself. */
    private static @Nullable String within(String script, int depth) {
        String longest = script.stripLeading().startsWith("<") ? script : "";
        int from = 0; // of the longest
        int to = 0;
        Matcher markup = MARKUP.matcher(script);
        for (int at = 0; markup.find(at); ) {
            int begin = quoteBefore(script, markup.start(), at);
            int end = begin < 0 ? markup.end() : end(script, begin);
            at = end;
            if (begin >= 0 && end - begin > longest.length()) {
                longest = unescaped(script, begin + 1, end);
                from = begin;
                to = end;
            }
        }
        String inner = depth < DEEPEST && to > from && !longest.stripLeading().startsWith("<")
                ? within(longest, depth + 1)
                : null;
        if (inner != null || !HtmlRecognition.hasTags(longest)) {
            return inner;
        }
        return described(script, Math.max(0, from - BESIDE), from)
                + described(script, to, Math.min(script.length(), to + BESIDE))
                + "</head><body>" + longest + "</body></html>";
    }

    /** What a stretch of a script says of the title and the day, as a page says it. */
    private static String described(String script, int from, int to) {
        StringBuilder head = new StringBuilder();
        Matcher named = NAMED.matcher(script).region(from, to);
        while (named.find()) {
            boolean title = named.group(1).equalsIgnoreCase("title");
            Element meta = new Element("meta").attr("name", title ? "ArticleTitle" : "PubDate");
            meta.attr("content", unescaped(script, named.start(2), named.end(2)));
            head.append(meta.outerHtml());
        }
        return head.toString();
    }

    /** The quotation mark that the string around an index begins with; -1 if there is none. */
    private static int quoteBefore(String script, int index, int from) {
        for (int i = index - 1; i >= from; i--) {
            char c = script.charAt(i);
            if ((c == '"' || c == '\'' || c == '`') && (i == 0 || script.charAt(i - 1) != '\\')) {
                return i;
            }
        }
        return -1;
    }

    /** The mark that a string ends with, or the end of a script that is cut. */
    private static int end(String script, int begin) {
        char quote = script.charAt(begin);
        int at = begin + 1;
        while (at < script.length() && script.charAt(at) != quote) {
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, script.length());
    }

    /** The characters that a string of a script stands for. */
    private static String unescaped(String script, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            char c = script.charAt(at++);
            if (c != '\\' || at == to) {
                text.append(c);
                continue;
            }
            char escaped = script.charAt(at++);
            int digits = escaped == 'u' ? DIGITS_OF_A_UNIT : escaped == 'x' ? DIGITS_OF_A_BYTE : 0;
            int code = digits == 0 ? -1 : hexadecimal(script, at, Math.min(to, at + digits));
            if (code >= 0) {
                text.append((char) code);
                at += digits;
                continue;
            }
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r', 'b', 'f', '\n' -> {}
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }

    /** The number; -1 if there is any other character. */
    private static int hexadecimal(String text, int from, int to) {
        int value = from < to ? 0 : -1;
        for (int i = from; i < to && value >= 0; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            value = digit < 0 ? -1 : 16 * value + digit;
        }
        return value;
    }
}
