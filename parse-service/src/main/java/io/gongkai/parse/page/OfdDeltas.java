package io.gongkai.parse.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Distances between characters: numbers, and {@code g 5 3.5} for five times 3.5 (GB/T 33190—2016, 11.3). */
final class OfdDeltas {
    private OfdDeltas() {}

    /** The distances behind each character, as far as they are given, and no more than there are characters. */
    static double[] of(@Nullable String list, int characters) {
        if (list == null || list.isBlank()) {
            return new double[0];
        }
        String[] parts = list.strip().split("\\s+", -1);
        double[] deltas = new double[characters];
        int count = 0;
        for (int i = 0; i < parts.length && count < characters; i++) {
            boolean repeated = parts[i].equals("g") && i + 2 < parts.length;
            int times = repeated ? times(parts[i + 1], characters - count) : 1;
            double delta = OfdXml.number(repeated ? parts[i + 2] : parts[i]);
            if (Double.isNaN(delta)) {
                break;
            }
            Arrays.fill(deltas, count, count + times, delta);
            count += times;
            i += repeated ? 2 : 0;
        }
        return Arrays.copyOf(deltas, count);
    }

    private static int times(String number, int most) {
        double times = OfdXml.number(number);
        return Double.isNaN(times) ? 0 : (int) Math.clamp(times, 0, most);
    }
}
