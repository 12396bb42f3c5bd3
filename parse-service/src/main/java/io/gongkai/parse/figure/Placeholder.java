package io.gongkai.parse.figure;

import io.gongkai.parse.label.Lettering;
import java.util.Set;

/** What stands in the place of a figure and is none: dashes, 无, letters that look like digits, two numbers, a number cut short. */
public final class Placeholder {
    private static final String MARKS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_OoIl*?×○◯";

    /** Letters that are read where 0 and 1 are printed. */
    private static final String LOOKALIKES = "OoIl";

    /** What programs print for a cell that holds nothing: pandas, Python, JSON. */
    private static final Set<String> EMPTY = Set.of("NaN", "nan", "<NA>", "None", "null");

    private static final int LONGEST_EMPTY = 4;

    private static final String BETWEEN = "/、;,()+-~:\u2014\u2013.";
    private static final int LONGEST_MARK = 2;
    private static final int LONGEST = 24;

    /** With so many digits a number counts no rows: 3. is a number of a row, 350. is one cut short, and so is 11, before its thousands. */
    private static final int DIGITS_OF_A_FIGURE = 3;

    private static final int DIGITS_OF_THOUSANDS = 2;

    private Placeholder() {}

    /** Whether the word is one; 无 is not, for labels hold it. */
    public static boolean is(String word) {
        if (FigureStack.is(word)) {
            return true;
        }
        if (word.length() > LONGEST || !mayBe(word)) {
            return false;
        }
        String spelt = Lettering.spelt(word);
        boolean marks = spelt.length() <= LONGEST_MARK && spelt.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
        return marks || isLost(spelt) || isMisread(spelt) || isCut(spelt) || areNumbers(spelt);
    }

    /** Whether the word is what a program prints for an empty cell. */
    public static boolean isEmpty(String word) {
        return word.length() <= LONGEST_EMPTY && EMPTY.contains(word);
    }

    /** Whether the word says in Chinese that there is nothing. */
    public static boolean isNone(String word) {
        char only = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = Lettering.spelt(word.charAt(i));
            if (c != 0 && (only != 0 || "无零〇".indexOf(c) < 0)) {
                return false;
            }
            only = c == 0 ? only : c;
        }
        return only != 0;
    }

    /** By its first character that prints. */
    private static boolean mayBe(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = Lettering.spelt(word.charAt(i));
            if (c != 0) {
                return MARKS.indexOf(c) >= 0 || c == '\uFFFC' || c == '\uFFFD' || c == '.' || Character.isDigit(c);
            }
        }
        return true;
    }

    /** A picture (U+FFFC) or an unknown character (U+FFFD), with nothing but digits beside it. */
    private static boolean isLost(String spelt) {
        boolean lost = false;
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            lost |= c == '\uFFFC' || c == '\uFFFD';
            if (c != '\uFFFC' && c != '\uFFFD' && c != '.' && !Character.isDigit(c)) {
                return false;
            }
        }
        return lost;
    }

    /** Digits, and letters that look like them: l2, 1O. */
    private static boolean isMisread(String spelt) {
        boolean digit = false;
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            if (!Character.isDigit(c) && LOOKALIKES.indexOf(c) < 0) {
                return false;
            }
            digit |= Character.isDigit(c);
        }
        return digit;
    }

    private static boolean isCut(String spelt) {
        int digits = digits(spelt, 0);
        return digits == spelt.length() - 1
                && ((spelt.endsWith(".") && digits >= DIGITS_OF_A_FIGURE)
                        || (spelt.endsWith(",") && digits >= DIGITS_OF_THOUSANDS));
    }

    /** Numbers, and marks between them: 3/5, 3、5, 3(5), 3+5. */
    private static boolean areNumbers(String spelt) {
        int first = digits(spelt, 0);
        int numbers = first > 0 ? 1 : 0;
        for (int i = first; i < spelt.length() && first > 0; i++) {
            char c = spelt.charAt(i);
            if (Character.isDigit(c)) {
                numbers++;
                i = digits(spelt, i) - 1;
            } else if (BETWEEN.indexOf(c) < 0) {
                return false;
            }
        }
        return numbers > 1;
    }

    /** Where the digits end that begin there. */
    private static int digits(String spelt, int from) {
        int end = from;
        while (end < spelt.length() && Character.isDigit(spelt.charAt(end))) {
            end++;
        }
        return end;
    }
}
