package io.gongkai.parse.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page mean for reading it. */
final class HtmlMarkup {
    private static final Set<String> NOT_SHOWN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "textarea",
            "button",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "datalist",
            "dialog",
            // struck out
            "del",
            "s",
            "strike");
    private static final Set<String> WRITTEN_IN = Set.of("", "text", "number");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "ucapcontent",
            "ucaptitle");

    private HtmlMarkup() {}

    /** Whether the element is never shown, whatever its looks are. */
    static boolean isNotShown(Element element) {
        return NOT_SHOWN.contains(element.normalName()) || element.hasAttr("hidden");
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean keepsBreaks(Element element) {
        return element.normalName().equals("pre");
    }

    /** What is written into a field to fill in; empty if it is none, or a button or a box to tick. */
    static String written(Element element) {
        boolean field = element.normalName().equals("input")
                && WRITTEN_IN.contains(element.attr("type").toLowerCase(Locale.ROOT));
        return field ? element.attr("value") : "";
    }

    /** A picture large enough to stand for a table; icons and spacers are not. */
    static boolean isPicture(Element element) {
        return element.normalName().equals("img")
                && !isSmall(element.attr("width"))
                && !isSmall(element.attr("height"));
    }

    private static boolean isSmall(String pixels) {
        String digits = pixels.strip().replaceFirst("px$", "");
        return !digits.isEmpty()
                && digits.length() <= 3
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) < 100;
    }
}
