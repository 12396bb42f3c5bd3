package io.gongkai.parse.html;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;

/**
 * Counts tags before a page is parsed, since building the tree of a hostile page costs seconds. What passes here is checked again in
 * the tree.
 */
final class HtmlTags {
    /** Characters of the shortest tag, {@code <p>}. */
    private static final int SHORTEST = 3;

    private HtmlTags() {}

    static void refuseTooMany(String page, ReadingLimits limits) {
        int most = 2 * limits.cells();
        if (page.length() / SHORTEST <= most) {
            return;
        }
        int tags = 0;
        for (int at = page.indexOf('<'); at >= 0 && at + 1 < page.length(); at = page.indexOf('<', at + 1)) {
            int name = page.charAt(at + 1) == '/' ? at + 2 : at + 1;
            tags += name < page.length() && Character.isLetter(page.charAt(name)) ? 1 : 0;
            if (tags > most) {
                throw new LimitExceededException("tags", most);
            }
        }
    }
}
