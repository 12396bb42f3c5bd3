package io.gongkai.parse.table.match;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.label.Likeness;

/** How well the words of a printed row agree with the label of a row of the form. */
public final class RowLabelling {
    /** Added where the whole label stands there, letter for letter; and with one fault. */
    private static final double WHOLE = 3;

    private static final double NEARLY_WHOLE = 1.5;
    private static final int LETTERS_PER_FAULT = 6;

    /** Below this share of common letters the words are those of another row. */
    private static final double LEAST_SHARE = 0.5;

    private static final int TELLING_LETTERS = 4;

    private static final double FRAGMENT_SHARE = 0.6;
    private static final double MOST_OF_A_FRAGMENT = 2;
    private static final double CONTRADICTION = -3;

    private RowLabelling() {}

    /** Common letters of label and row, at most so many; negative when the words are those of another row. */
    static double agreement(String letters, FormRow row, int shared) {
        int shorter = Math.min(letters.length(), row.label().length());
        if (shared < LEAST_SHARE * shorter) {
            return CONTRADICTION;
        }
        int common = Likeness.of(letters, row.whole());
        if (common < LEAST_SHARE * shorter) {
            return CONTRADICTION;
        }
        return common + wholeness(letters, row);
    }

    /**
     * Agreement of words that stand without figures; 0 when they say nothing. It counts little: such lines are often out of
     * place, and the order of the figures tells more.
     */
    static double fragmentAgreement(String letters, FormRow row, int shared) {
        if (isMisread(letters, row)) {
            return MOST_OF_A_FRAGMENT;
        }
        int shorter = Math.min(letters.length(), row.label().length());
        if (shared < 2 || shared < FRAGMENT_SHARE * shorter) {
            return 0;
        }
        int common = Likeness.of(letters, row.whole());
        if (common < 2 || common < FRAGMENT_SHARE * shorter) {
            return 0;
        }
        return MOST_OF_A_FRAGMENT * Math.min(1, (double) common / shorter) + (wholeness(letters, row) > 0 ? 0.5 : 0);
    }

    /** Whether the row's own label stands there, whole or with one letter in six wrong or lost. */
    public static boolean isWhole(String letters, FormRow row) {
        return wholeness(letters, row) > 0;
    }

    /** Whether no more than half of the letters are those of the row's labels: they name something else. */
    public static boolean isForeign(String letters, FormRow row) {
        if (isWhole(letters, row)
                || Likeness.sameButOne(row.label(), letters)
                || LabelIndex.RESULTS.contains(letters)) {
            return false;
        }
        int shorter = Math.min(letters.length(), row.label().length());
        return Likeness.of(letters, row.whole()) <= LEAST_SHARE * shorter;
    }

    /** Whether the row's own label stands there with one letter wrong or lost: too few to tell the row, unless its place does. */
    public static boolean lacksOneLetter(String letters, FormRow row) {
        return row.words().length() >= TELLING_LETTERS && Likeness.faults(row.words(), letters) <= 1;
    }

    /**
     * How many letters of the row's own label, whole, stand there; 0 if they are too few to tell it from others.
     *
     * @param shared how many of the letters occur in the row's labels
     */
    static int tells(String letters, FormRow row, int shared) {
        int length = row.words().length();
        return length >= TELLING_LETTERS && shared >= length && letters.contains(row.words()) ? length : 0;
    }

    private static double wholeness(String letters, FormRow row) {
        if (letters.contains(row.words()) || letters.contains(row.shortWords())) {
            return WHOLE;
        }
        int faults = row.words().length() / LETTERS_PER_FAULT;
        boolean nearly = faults > 0 && Likeness.faults(row.words(), letters) <= faults;
        return nearly || isMisread(letters, row) ? NEARLY_WHOLE : 0;
    }

    /** Whether the letters are the row's label and nothing else, with one of them wrong: 行政外罚. */
    private static boolean isMisread(String letters, FormRow row) {
        return row.words().length() >= TELLING_LETTERS
                && (Likeness.sameButOne(row.words(), letters) || Likeness.sameButOne(row.label(), letters));
    }

    /** Whether the letters are the label over several rows that stands over this one, with one in six wrong or lost. */
    public static boolean isGroup(String letters, FormRow row) {
        String group = row.group();
        boolean asLong = Math.abs(letters.length() - group.length()) <= 1;
        return asLong && !group.isEmpty() && Likeness.faults(group, letters) <= group.length() / LETTERS_PER_FAULT;
    }
}
