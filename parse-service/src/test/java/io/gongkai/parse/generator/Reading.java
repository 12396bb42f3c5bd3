package io.gongkai.parse.generator;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Radicals;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Compares what was read with what was printed. */
final class Reading {
    private Reading() {}

    /** A figure as the truth notes it: a decimal, nothing, a slash, or that it cannot be read. */
    static String printed(@Nullable Figure figure) {
        if (figure == null) {
            return Truth.UNREADABLE;
        }
        return switch (figure.state()) {
            case NUMBER -> String.valueOf(figure.value());
            case BLANK -> "";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> Truth.UNREADABLE;
        };
    }

    static boolean isRight(String truth, String read) {
        return truth.equals(read) || (truth.equals(Truth.UNDECIDABLE) && (read.isEmpty() || isHonest(read)));
    }

    /** Whether the reader says that it cannot read the figure. */
    static boolean isHonest(String read) {
        return read.equals(Truth.UNREADABLE);
    }

    /** The text without spaces, radicals and forms of other widths. */
    static String letters(String text) {
        return Lettering.withoutSpaces(Normalizer.normalize(Radicals.unified(text), Normalizer.Form.NFKC));
    }

    /** One less the share of letters that an editor would have to change, add or take away. */
    static double similarity(String printed, String read) {
        String some = letters(printed);
        String others = letters(read);
        int longest = Math.max(some.length(), others.length());
        return longest == 0 ? 1 : 1 - (double) distance(some, others) / longest;
    }

    private static int distance(String some, String others) {
        if (some.equals(others)) {
            return 0;
        }
        int[] before = new int[others.length() + 1];
        int[] now = new int[others.length() + 1];
        for (int j = 0; j <= others.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= some.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= others.length(); j++) {
                int same = before[j - 1] + (some.charAt(i - 1) == others.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, 1 + Math.min(before[j], now[j - 1]));
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[others.length()];
    }
}
