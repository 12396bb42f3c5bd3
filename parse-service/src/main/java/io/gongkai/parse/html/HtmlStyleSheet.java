package io.gongkai.parse.html;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a style sheet that hold on a screen as wide as a desk's. */
final class HtmlStyleSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)|<!--|-->", Pattern.DOTALL);
    private static final Pattern WIDTH =
            Pattern.compile("\\(\\s*(min|max)-width\\s*:\\s*(\\d{1,5})(?:\\.\\d*)?px\\s*\\)");
    private static final int SCREEN_WIDTH = 1280;

    private final String css;

    HtmlStyleSheet(String css) {
        this.css = COMMENT.matcher(css).replaceAll(" ");
    }

    /** Gives each rule's selectors and declarations. */
    void read(BiConsumer<String, String> rules) {
        int from = 0;
        while (from < css.length()) {
            int open = css.indexOf('{', from);
            if (open < 0) {
                return;
            }
            // statements such as @import end without a block; blocks that were entered end before the next rule
            String before = css.substring(from, open);
            String head = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1)
                    .strip();
            if (head.startsWith("@")) {
                from = isEntered(head.toLowerCase(Locale.ROOT)) ? open + 1 : behindBlock(open);
                continue;
            }
            int close = css.indexOf('}', open);
            int end = close < 0 ? css.length() : close;
            rules.accept(head, css.substring(open + 1, end));
            from = end + 1;
        }
    }

    private static boolean isEntered(String head) {
        return head.startsWith("@media")
                ? isForScreens(head.substring("@media".length()))
                : head.startsWith("@supports") || head.startsWith("@layer");
    }

    private int behindBlock(int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return css.length();
    }

    /** Whether a list of media queries holds for the screen of a desk; one that asks for anything but its width does not. */
    static boolean isForScreens(String media) {
        if (media.isBlank()) {
            return true;
        }
        for (String query : media.toLowerCase(Locale.ROOT).split(",", -1)) {
            if (holds(query)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String query) {
        Matcher widths = WIDTH.matcher(query);
        boolean fits = true;
        while (widths.find()) {
            int width = Integer.parseInt(widths.group(2));
            fits &= widths.group(1).equals("min") ? width <= SCREEN_WIDTH : width >= SCREEN_WIDTH;
        }
        String rest = widths.reset()
                .replaceAll(" ")
                .replace("only ", "")
                .replace(" and ", " ")
                .strip();
        return fits && (rest.isEmpty() || rest.equals("screen") || rest.equals("all") || rest.equals("and"));
    }
}
