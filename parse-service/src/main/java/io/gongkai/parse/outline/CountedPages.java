package io.gongkai.parse.outline;

import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers with the number of all pages, 3/5. An extractor keeps them on all pages or on none, so they run in order and count the
 * same pages; others are two figures of a cell.
 */
final class CountedPages {
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** Covers and pages of pictures may have none: so many pages for each number. */
    private static final int PAGES_FOR_ONE = 2;

    private final List<int[]> pages = new ArrayList<>();

    /** Takes in a line of its own, if it may be such a number. */
    void add(String line) {
        Matcher counted = COUNTED.matcher(Lettering.spelt(line));
        if (counted.matches()) {
            pages.add(new int[] {Integer.parseInt(counted.group(1)), Integer.parseInt(counted.group(2))});
        }
    }

    static boolean is(String line) {
        return COUNTED.matcher(Lettering.spelt(line)).matches();
    }

    /** Whether those taken in are numbers of pages. */
    boolean areInOrder() {
        int before = 1;
        for (int[] page : pages) {
            if (page[0] < before || page[0] > page[1] || page[1] != pages.getFirst()[1]) {
                return false;
            }
            before = page[0];
        }
        return before <= PAGES_FOR_ONE * pages.size();
    }
}
