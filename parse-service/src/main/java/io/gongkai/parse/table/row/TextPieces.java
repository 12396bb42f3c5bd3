package io.gongkai.parse.table.row;

import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of a line between white space. Within brackets that close again, before the unit of a number, and beside a decimal
 * point, white space parts nothing. The figures of a row that is told in words, 行政许可：12、0、3, are parted by their commas.
 */
final class TextPieces {
    /** （万元） */
    private static final int LONGEST_UNIT = 4;

    private static final String COLONS = ":：";
    private static final String COMMAS = "、，；;";

    private TextPieces() {}

    /** From where to where each stands. */
    static List<int[]> of(String text) {
        List<int[]> pieces = new ArrayList<>();
        int start = -1;
        int closing = -1;
        int list = list(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == list && start >= 0) {
                pieces.add(new int[] {start, i});
                start = -1;
            }
            if (i >= list && COMMAS.indexOf(c) >= 0) {
                if (start >= 0) {
                    pieces.add(new int[] {start, i});
                    start = -1;
                }
                continue;
            }
            if (Lettering.isVoid(c) && i >= closing) {
                if (start >= 0 && !isWithinDecimal(text, start, i) && !isBeforeUnit(text, start, i)) {
                    pieces.add(new int[] {start, i});
                    start = -1;
                }
                continue;
            }
            if ((c == '(' || c == '（') && i > closing) {
                closing = closing(text, i);
            }
            start = start < 0 ? i : start;
        }
        if (start >= 0) {
            pieces.add(new int[] {start, text.length()});
        }
        return pieces;
    }

    /** Whether what begins there is one of the figures behind a colon. */
    static boolean isListed(String text, int from) {
        return from > 0 && from > list(text) - 1 && (COLONS + COMMAS).indexOf(text.charAt(from - 1)) >= 0;
    }

    /** Where figures begin that follow a colon and fill up the line; its end if none do. */
    private static int list(String text) {
        int colon = Math.max(text.lastIndexOf(COLONS.charAt(0)), text.lastIndexOf(COLONS.charAt(1)));
        int from = colon + 1;
        for (int i = from; colon > 0 && i <= text.length(); i++) {
            if (i == text.length() || COMMAS.indexOf(text.charAt(i)) >= 0) {
                if (CellReading.read(text.substring(from, i)) instanceof Printed.Words
                        || Lettering.isVoid(text.substring(from, i))) {
                    return text.length();
                }
                from = i + 1;
            }
        }
        return colon > 0 ? colon + 1 : text.length();
    }

    /** Blanks between a number and its unit part nothing: 12 件. */
    private static boolean isBeforeUnit(String text, int start, int blank) {
        int behind = blank;
        while (Lettering.isVoid(text.charAt(behind - 1))) {
            behind--;
        }
        if (!Tokens.isDigit(text.charAt(behind - 1)) || !Tokens.isDigit(text.charAt(start))) {
            return false;
        }
        int next = blank;
        while (next < text.length() && Lettering.isVoid(text.charAt(next))) {
            next++;
        }
        int end = next;
        while (end < text.length() && !Lettering.isVoid(text.charAt(end)) && end - next <= LONGEST_UNIT) {
            end++;
        }
        return end - next <= LONGEST_UNIT && CellReading.isUnit(text.substring(next, end));
    }

    /** A blank behind or before the decimal point parts no numbers: 350. 7. */
    private static boolean isWithinDecimal(String text, int start, int blank) {
        int next = blank;
        while (next < text.length() && Lettering.isVoid(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || next > blank + 1 || blank - start > Tokens.MOST_GLUED_DIGITS + 1) {
            return false;
        }
        char last = text.charAt(blank - 1);
        int digits = start;
        while (digits < blank && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean behind = digits == blank - 1 && digits > start && last == '.' && Character.isDigit(text.charAt(next));
        boolean before = digits == blank
                && text.charAt(next) == '.'
                && next + 1 < text.length()
                && Character.isDigit(text.charAt(next + 1));
        return behind || before;
    }

    private static int closing(String text, int open) {
        int last = Math.min(text.length(), open + 60);
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                return i;
            }
        }
        return open;
    }
}
