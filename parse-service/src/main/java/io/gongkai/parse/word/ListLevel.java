package io.gongkai.parse.word;

import org.jspecify.annotations.Nullable;

/**
 * One of the nine levels of a list.
 *
 * @param start the number of its first item
 * @param format how the number is written, as ST_NumberFormat names it
 * @param text what is printed, with %1 to %9 for the numbers of the levels
 * @param restart the level, from 1, whose items begin this one anew, and all above it do; 0 for none, null for any above
 * @param legal whether all numbers in it are printed as decimals
 */
record ListLevel(
        int start, String format, String text, @Nullable Integer restart, boolean legal) {
    static final int LEVELS = 9;
    static final ListLevel PLAIN = new ListLevel(0, "decimal", "", null, false);

    boolean isBullet() {
        return format.equals("bullet");
    }
}
