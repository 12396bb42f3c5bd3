package io.gongkai.parse.ofd;

import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Numbers as OFD writes them: decimals, in lists parted by white space (GB/T 33190—2016, 7.3). */
final class OfdNumbers {
    private OfdNumbers() {}

    /** The numbers of a list; not a number where it says something else. */
    static double[] list(@Nullable String printed) {
        StringTokenizer words = new StringTokenizer(printed == null ? "" : printed);
        double[] numbers = new double[words.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.nextToken());
        }
        return numbers;
    }

    static double number(@Nullable String text) {
        try {
            return text == null ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
