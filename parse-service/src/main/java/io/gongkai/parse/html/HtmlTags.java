package io.gongkai.parse.html;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;

/**
 * Counts tags before a page is parsed, since building the tree of a hostile page costs seconds. What passes here is checked again in
 * the tree.
 */
final class HtmlTags {
    /** Broken pages leave some elements open; none leaves so many times more than may be nested. */
    private static final int OPEN_FOR_EACH_LEVEL = 3;

    private HtmlTags() {}

    static void refuseTooMany(String page, ReadingLimits limits) {
        int tags = 0;
        int open = 0;
        int at = page.indexOf('<');
        while (at >= 0 && at + 1 < page.length()) {
            boolean closing = page.charAt(at + 1) == '/';
            int name = closing ? at + 2 : at + 1;
            if (name < page.length() && Character.isLetter(page.charAt(name))) {
                tags++;
                if (nests(page, name)) {
                    open = closing ? Math.max(0, open - 1) : open + 1;
                }
            }
            if (tags > 2 * limits.cells()) {
                throw new LimitExceededException("tags", 2 * limits.cells());
            }
            if (open > OPEN_FOR_EACH_LEVEL * limits.depth()) {
                throw new LimitExceededException("open elements", OPEN_FOR_EACH_LEVEL * limits.depth());
            }
            at = page.indexOf('<', at + 1);
        }
    }

    private static boolean nests(String page, int name) {
        return switch (page.charAt(name)) {
            case 'd', 'D' -> begins(page, name, "div");
            case 't', 'T' -> name + 1 < page.length() && isA(page.charAt(name + 1)) && begins(page, name, "table");
            case 's', 'S' -> begins(page, name, "span") || begins(page, name, "section");
            default -> false;
        };
    }

    /** Most tags that begin with a t are those of rows and cells. */
    private static boolean isA(char c) {
        return c == 'a' || c == 'A';
    }

    private static boolean begins(String page, int at, String name) {
        return page.regionMatches(true, at, name, 0, name.length());
    }
}
