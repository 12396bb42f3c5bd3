package io.gongkai.parse.text;

import java.util.BitSet;

/**
 * Numbers before the lines of a text, as editors show them, and cat -n and nl print them. They count from line to line, of which no
 * report of its own begins one in ten with a number that follows from the one before.
 */
final class NumberedLines {
    /** Fewer may be a list. */
    private static final int LEAST = 20;

    private static final int MOST_DIGITS = 5;

    /** Editors number the lines from the first one; where so many lack a number, none have any. */
    private static final int LACKING_AT_FIRST = 8;

    /** Of so many lines that say something, one may lack its number: that of a page does. */
    private static final int LINES_FOR_EACH_LACK = 10;

    private final String text;
    private final BitSet numbers = new BitSet();
    private int numbered;
    private int lacking;
    private int before;

    /** How many blanks part all numbers from what follows. */
    private int parting = Integer.MAX_VALUE;

    /** The characters behind each number that part it from its line. */
    private final BitSet partings = new BitSet();

    private NumberedLines(String text) {
        this.text = text;
    }

    /** Where the characters are that number its lines; none if they are not numbered. */
    static BitSet in(String text) {
        NumberedLines lines = new NumberedLines(text);
        return lines.find() ? lines.found() : new BitSet();
    }

    private boolean find() {
        for (int start = 0; start < text.length(); ) {
            int end = TextLines.endOfLine(text, start, text.length());
            if (Extent.visibleEnd(text, start, end) > start) {
                read(start, end);
            }
            if (lacking > LACKING_AT_FIRST && lacking > numbered) {
                return false;
            }
            start = TextLines.next(text, end);
        }
        return numbered >= LEAST && lacking * LINES_FOR_EACH_LACK <= numbered;
    }

    private void read(int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        int behind = first;
        int number = 0;
        while (behind < end && behind - first < MOST_DIGITS && isDigit(text.charAt(behind))) {
            number = 10 * number + text.charAt(behind++) - '0';
        }
        boolean counts = number == before + 1 || number == 1;
        boolean parted = behind == end || " \t:".indexOf(text.charAt(behind)) >= 0;
        if (behind == first || !counts || !parted) {
            lacking++;
            return;
        }
        before = number;
        numbered++;
        numbers.set(start, behind);
        part(behind, end);
    }

    /** A tab, a colon, or as many blanks as behind all numbers: what more there is indents the line. */
    private void part(int from, int end) {
        if (from < end && text.charAt(from) != ' ') {
            numbers.set(from);
            return;
        }
        int to = from;
        while (to < end && text.charAt(to) == ' ') {
            to++;
        }
        partings.set(from, to);
        parting = to < end ? Math.min(parting, to - from) : parting;
    }

    private BitSet found() {
        for (int from = partings.nextSetBit(0); from >= 0; from = partings.nextSetBit(partings.nextClearBit(from))) {
            int length = partings.nextClearBit(from) - from;
            numbers.set(from, from + Math.min(length, parting));
        }
        return numbers;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
