package io.gongkai.parse.html;

import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Elements that show something though no words stand in them: fields to fill in, lists to choose from, drawings, what a script
 * writes. What they say is made their text as far as it is known; where it is not, a cell that holds them is not blank.
 */
final class HtmlControls {
    private static final Set<String> VALUES = Set.of("data-value", "data-num", "data-number", "data-count", "data-to");
    private static final Set<String> WRITTEN_IN = Set.of("", "text", "number", "tel");

    /** A longer choice is that of a menu, in a cell that lays out the page. */
    private static final int LONGEST_CHOICE = 4;

    private HtmlControls() {}

    /** Leaves in such an element what it says, and nothing else. */
    static void settle(Element element, HtmlTableRows rows) {
        String words = words(element, element.normalName());
        element.empty();
        if (CellReading.read(words) instanceof Printed.Amount
                || (!words.isEmpty() && words.length() <= LONGEST_CHOICE && rows.isInCell(element))) {
            element.appendText(words);
        }
    }

    /** Whether what stands in the element is not the text that it shows. */
    static boolean is(Element element) {
        return switch (element.normalName()) {
            case "select", "textarea" -> true;
            case "bdo" -> element.attr("dir").equalsIgnoreCase("rtl");
            default -> isSilent(element.normalName());
        };
    }

    /** Whether no words stand in such an element that are shown as they are. */
    private static boolean isSilent(String name) {
        return switch (name) {
            case "script",
                    "canvas",
                    "iframe",
                    "object",
                    "embed",
                    "audio",
                    "video",
                    "meter",
                    "progress",
                    "svg",
                    "math",
                    "bdo" -> true;
            default -> false;
        };
    }

    private static String words(Element element, String name) {
        return switch (name) {
            case "select" -> {
                Element chosen = element.selectFirst("option[selected]");
                Element option = chosen == null ? element.selectFirst("option") : chosen;
                yield option == null ? "" : option.text();
            }
            case "textarea" -> element.wholeText();
            case "svg" -> String.join(" ", element.select("text").eachText());
            case "math" -> {
                List<String> numbers = element.select("mn").eachText();
                yield numbers.size() == 1 && numbers.getFirst().equals(element.text()) ? numbers.getFirst() : "";
            }
            default -> "";
        };
    }

    /** What is written into a field to fill in; empty if it is none, or a button or a box to tick. */
    static String written(Element element) {
        return isField(element) ? element.attr("value") : "";
    }

    private static boolean isField(Element element) {
        return element.normalName().equals("input") && WRITTEN_IN.contains(type(element));
    }

    private static String type(Element element) {
        return element.attr("type").toLowerCase(Locale.ROOT);
    }

    /** Whether the element shows anything that no words within it say. */
    static boolean says(Element element) {
        return isUnsaid(element) || !written(element).isEmpty();
    }

    /** Whether a cell is not blank that holds this element and no words. */
    static boolean isUnsaid(Element element) {
        String name = element.normalName();
        return switch (name) {
            case "img" -> !isSpacer(element.attr("width")) && !isSpacer(element.attr("height"));
            case "input" -> !isField(element) || !element.hasAttr("value");
            case "i" -> element.hasAttr("class");
            default -> isSilent(name) || name.indexOf('-') > 0 || holdsFigure(element);
        };
    }

    private static boolean isSpacer(String length) {
        return HtmlMarkup.pixels(length) <= 1;
    }

    /** Whether a figure stands beside the element, for a script to write; editors leave other numbers there. */
    private static boolean holdsFigure(Element element) {
        return VALUES.stream().anyMatch(name -> CellReading.read(element.attr(name)) instanceof Printed.Amount);
    }
}
