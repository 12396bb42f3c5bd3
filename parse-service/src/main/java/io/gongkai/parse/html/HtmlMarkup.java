package io.gongkai.parse.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
            "input",
            "map",
            "datalist",
            "dialog",
            // struck out
            "del",
            "s",
            "strike");
    private static final Pattern STRUCK_OUT = Pattern.compile("text-decoration(?:-line)?:[^;]*line-through");
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

    static boolean isShown(Element element) {
        if (NOT_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        String style = element.attr("style");
        return style.isEmpty() || !hides(style.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean keepsBreaks(Element element) {
        return element.normalName().equals("pre");
    }

    /** A picture large enough to stand for a table; icons and spacers are not. */
    static boolean isPicture(Element element) {
        return element.normalName().equals("img")
                && !isSmall(element.attr("width"))
                && !isSmall(element.attr("height"));
    }

    private static boolean hides(String style) {
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || STRUCK_OUT.matcher(style).find();
    }

    private static boolean isSmall(String pixels) {
        String digits = pixels.strip().replaceFirst("px$", "");
        return !digits.isEmpty()
                && digits.length() <= 3
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) < 100;
    }
}
