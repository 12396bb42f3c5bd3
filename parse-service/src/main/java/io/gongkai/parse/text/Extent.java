package io.gongkai.parse.text;

import io.gongkai.parse.label.Lettering;

/** How far what is printed reaches within a stretch of text, and how many columns it takes up. */
final class Extent {
    /** Letters from here on are as wide as two: Chinese is, Latin, Greek and Cyrillic are not. */
    private static final int FIRST_WIDE = 0x1000;

    private Extent() {}

    /** Index of the first character that is no blank; the end if there is none. */
    static int firstVisible(String text, int from, int to) {
        int first = from;
        while (first < to && isBlank(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** Index behind the last character that prints something; the beginning if there is none. */
    static int visibleEnd(String text, int from, int to) {
        int end = to;
        while (end > from && Lettering.isVoid(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0;
    }

    /** The columns of a screen that a stretch fills in a fixed pitch. */
    static int width(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += text.charAt(i) < FIRST_WIDE ? 1 : 2;
        }
        return width;
    }
}
