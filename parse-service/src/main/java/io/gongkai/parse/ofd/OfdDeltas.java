package io.gongkai.parse.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Distances between characters: numbers, and {@code g 5 3.5} for five times 3.5 (GB/T 33190—2016, 11.3). */
final class OfdDeltas {
    private OfdDeltas() {}

    /** The distances behind each character, as far as they are given, and no more than there are characters. */
    static double[] of(@Nullable String list, int characters) {
        if (list == null || list.isBlank()) {
            return new double[0];
        }
        List<String> parts = parts(list.strip());
        double[] deltas = new double[characters];
        int count = 0;
        for (int i = 0; i < parts.size() && count < characters; i++) {
            boolean repeated = parts.get(i).equals("g") && i + 2 < parts.size();
            int times = repeated ? times(parts.get(i + 1), characters - count) : 1;
            double delta = OfdNumbers.number(parts.get(repeated ? i + 2 : i));
            if (Double.isNaN(delta)) {
                break;
            }
            Arrays.fill(deltas, count, count + times, delta);
            count += times;
            i += repeated ? 2 : 0;
        }
        return Arrays.copyOf(deltas, count);
    }

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(list);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    private static int times(String number, int most) {
        double times = OfdNumbers.number(number);
        return Double.isNaN(times) ? 0 : (int) Math.clamp(times, 0, most);
    }
}
