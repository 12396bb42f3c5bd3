package io.gongkai.parse.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Declarations of CSS that tell what of a page is printed, and where: the other properties are passed over. */
final class HtmlDeclarations {
    static final HtmlDeclarations NONE = new HtmlDeclarations(Map.of(), Map.of());

    private static final Set<String> PROPERTIES = Set.of(
            "background",
            "background-color",
            "color",
            "display",
            "float",
            "opacity",
            "vertical-align",
            "visibility",
            "text-decoration",
            "text-decoration-line",
            "mso-hide",
            "grid-template-columns",
            "grid-row",
            "grid-column",
            "grid-area",
            "position",
            "left",
            "top",
            "width",
            "height",
            "font-size");
    private static final Set<String> WHITE =
            Set.of("#fff", "#ffffff", "white", "rgb(255,255,255)", "rgb(255, 255, 255)", "transparent");
    private static final Set<String> TINY = Set.of("0", "0px", "1px");
    private static final Pattern ZERO = Pattern.compile("0+(?:\\.0*)?(?:[a-z]+|%)?");
    private static final String FAR_AWAY = "-99";
    private static final String IMPORTANT = "!important";
    private static final int LONGEST_NAME = 40;

    private final Map<String, String> usual;
    private final Map<String, String> important;

    private HtmlDeclarations(Map<String, String> usual, Map<String, String> important) {
        this.usual = usual;
        this.important = important;
    }

    static HtmlDeclarations of(String css) {
        Map<String, String> usual = Map.of();
        Map<String, String> important = Map.of();
        int from = 0;
        while (from < css.length()) {
            int end = end(css, from);
            int colon = css.indexOf(':', from, end);
            String name = colon > from ? name(css, from, colon) : "";
            if (PROPERTIES.contains(name)) {
                String value = css.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT);
                if (value.endsWith(IMPORTANT)) {
                    important = important.isEmpty() ? new HashMap<>() : important;
                    important.put(
                            name,
                            value.substring(0, value.length() - IMPORTANT.length())
                                    .strip());
                } else {
                    usual = usual.isEmpty() ? new HashMap<>() : usual;
                    usual.put(name, value);
                }
            }
            from = end + 1;
        }
        return usual.isEmpty() && important.isEmpty() ? NONE : new HtmlDeclarations(usual, important);
    }

    private static String name(String css, int from, int colon) {
        return colon - from > LONGEST_NAME
                ? ""
                : css.substring(from, colon).strip().toLowerCase(Locale.ROOT);
    }

    private static int end(String css, int from) {
        int end = css.indexOf(';', from);
        return end < 0 ? css.length() : end;
    }

    boolean isEmpty() {
        return usual.isEmpty() && important.isEmpty();
    }

    /** These, overruled by later ones. */
    HtmlDeclarations with(HtmlDeclarations later) {
        if (isEmpty() || later.isEmpty()) {
            return isEmpty() ? later : this;
        }
        Map<String, String> all = new HashMap<>(usual);
        all.putAll(later.usual);
        Map<String, String> first = new HashMap<>(important);
        first.putAll(later.important);
        return new HtmlDeclarations(all, first);
    }

    /** The value of a property in lower case; empty if it is not declared. */
    String value(String property) {
        String first = important.get(property);
        return first == null ? usual.getOrDefault(property, "") : first;
    }

    /** Whether nothing of the element is there, nor its place. */
    boolean removes() {
        return !isEmpty()
                && (value("display").equals("none") || value("mso-hide").equals("all") || isOutOfSight());
    }

    /** As words are that only those hear who cannot see. */
    private boolean isOutOfSight() {
        return value("position").equals("absolute")
                && ((TINY.contains(value("width")) && TINY.contains(value("height")))
                        || value("left").startsWith(FAR_AWAY)
                        || value("top").startsWith(FAR_AWAY));
    }

    private static boolean isZero(String value) {
        return value.startsWith("0") && ZERO.matcher(value).matches();
    }

    /** Whether its words are white, or nothing but what stands behind them. */
    boolean whitens() {
        return WHITE.contains(value("color"));
    }

    /** Whether anything that is not white stands behind its words. */
    boolean hasGround() {
        return isGround(value("background")) || isGround(value("background-color"));
    }

    private static boolean isGround(String value) {
        return !value.isEmpty() && !WHITE.contains(value) && !value.equals("none") && !value.equals("inherit");
    }

    /** Whether its words are too small to be seen; what stands within it may be larger again. */
    boolean shrinks() {
        return !isEmpty() && isZero(value("font-size"));
    }

    /** Whether its words are of a size of their own. */
    boolean hasSize() {
        String size = value("font-size");
        return !size.isEmpty()
                && !isZero(size)
                && (size.endsWith("rem") || !size.endsWith("em"))
                && !size.endsWith("%");
    }

    /** Whether it stands on lines of its own, or aside. */
    boolean partsLines() {
        String shown = value("display");
        String aside = value("float");
        return shown.equals("block") || shown.equals("list-item") || aside.equals("left") || aside.equals("right");
    }

    boolean raises() {
        return value("vertical-align").equals("super");
    }

    /** Whether its words are not to be read, though its place is there. */
    boolean blanks() {
        if (isEmpty()) {
            return false;
        }
        String visibility = value("visibility");
        return visibility.equals("hidden") || isZero(value("opacity")) || visibility.equals("collapse") || strikes();
    }

    /** Whether words are struck out. */
    boolean strikes() {
        return !isEmpty()
                && (value("text-decoration").contains("line-through")
                        || value("text-decoration-line").contains("line-through"));
    }
}
