package io.gongkai.parse.html;

import java.util.regex.Pattern;

/**
 * Markdown with elements of HTML, as converters write it where Markdown has no words for a table or a block: its own lines count,
 * though elements stand around them. Source: <a href="https://spec.commonmark.org/0.31.2/#html-blocks">CommonMark, HTML blocks</a>.
 */
final class MarkdownPage {
    /** A heading, the rule below the header of a table, or a line that is emphasised whole. */
    private static final Pattern LINE = Pattern.compile(
            "^(?:#{1,6} {1,9}\\S|\\|(?: {0,99}:?-{2,999}:? {0,99}\\|){2}|\\*\\*[^*\\s][^*\\n]{0,99}\\*\\* {0,9}$)",
            Pattern.MULTILINE);

    private MarkdownPage() {}

    static boolean is(String text) {
        return !HtmlRecognition.beginsAsPage(text) && LINE.matcher(text).find();
    }
}
