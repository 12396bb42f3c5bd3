package io.gongkai.parse.ofd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers as OFD writes them: decimals, in lists parted by white space (GB/T 33190—2016, 7.3). A page has thousands of them. */
final class OfdNumbers {
    /** So many digits, and the power of ten that divides them, are exact as they are, so that their quotient is the nearest number. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = new double[EXACT_DIGITS + 1];

    static {
        POWERS_OF_TEN[0] = 1;
        for (int i = 1; i <= EXACT_DIGITS; i++) {
            POWERS_OF_TEN[i] = 10 * POWERS_OF_TEN[i - 1];
        }
    }

    private OfdNumbers() {}

    /** The numbers of a list; not a number where it says something else. */
    static double[] list(@Nullable String printed) {
        String list = printed == null ? "" : printed;
        int length = list.length();
        double[] numbers = new double[8];
        int count = 0;
        for (int from = 0; from < length; ) {
            int to = from;
            while (to < length && " \t\n\r\f".indexOf(list.charAt(to)) < 0) {
                to++;
            }
            if (to > from) {
                numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
                numbers[count] = number(list, from, to);
                count++;
            }
            from = to + 1;
        }
        return Arrays.copyOf(numbers, count);
    }

    static double number(@Nullable String text) {
        return text == null ? Double.NaN : number(text, 0, text.length());
    }

    private static double number(String text, int from, int to) {
        int begin = from < to && text.charAt(from) == '-' ? from + 1 : from;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int i = begin; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
            } else {
                return unusual(text.substring(from, to));
            }
        }
        if (count == 0) {
            return unusual(text.substring(from, to));
        }
        double size = digits / POWERS_OF_TEN[point < 0 ? 0 : to - point - 1];
        return begin == from ? size : -size;
    }

    private static double unusual(String number) {
        try {
            return Double.parseDouble(number.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
