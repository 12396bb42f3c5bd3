package io.gongkai.parse.html;

import org.jsoup.nodes.Element;

/** What the elements of a page mean for reading it. */
final class HtmlMarkup {
    private HtmlMarkup() {}

    /** Whether the element is never shown, whatever its looks are. */
    static boolean isNotShown(Element element) {
        return isNotShown(element.normalName()) || (element.attributesSize() > 0 && isHidden(element));
    }

    private static boolean isNotShown(String name) {
        return switch (name) {
            case "style", "noscript", "template", "head", "button", "map", "datalist", "dialog", "rt", "rp" -> true;
            case "del", "s", "strike" -> true; // struck out
            default -> false;
        };
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || (element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("hidden"));
    }

    static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "address",
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
                    "ucaptitle" -> true;
            default -> false;
        };
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

    private static boolean isSmall(String length) {
        return pixels(length) < 100;
    }

    /** A length in pixels; the largest number if it is none of a few digits. */
    static int pixels(String length) {
        String digits = length.strip().replaceFirst("px$", "");
        boolean known =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return known ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
