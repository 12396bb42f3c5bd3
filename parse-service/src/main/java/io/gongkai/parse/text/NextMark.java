package io.gongkai.parse.text;

import java.util.Arrays;

/** The next of some characters in a text that is read from its beginning to its end; each is looked for once, and again where it was passed by. */
final class NextMark {
    private final String text;
    private final int to;
    private final String marks;

    /** Where each of them stands next. */
    private final int[] each;

    private int first = -1;

    NextMark(String text, int to, String marks) {
        this.text = text;
        this.to = to;
        this.marks = marks;
        this.each = new int[marks.length()];
        Arrays.fill(each, -1);
    }

    /** Index of the first at or behind the start, which is never less than before; the end of the text if there is none. */
    int from(int start) {
        if (first >= start) {
            return first;
        }
        first = to;
        for (int i = 0; i < each.length; i++) {
            if (each[i] < start) {
                int found = text.indexOf(marks.charAt(i), start, to);
                each[i] = found < 0 ? to : found;
            }
            first = Math.min(first, each[i]);
        }
        return first;
    }
}
