package io.gongkai.validate.across;

import io.gongkai.parse.events.ReportParsed;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A narrative in one kilobyte, from which it can be estimated how much of it another narrative has: of each of 256 orders of
 * all runs of five characters the first one that occurs (Broder's MinHash). Two narratives agree in as many of them as they
 * have runs in common, give or take 2 per cent. Stored, so the numbers below must not change without sketching anew.
 */
public final class Sketch {
    /** From here on a narrative is nearly another's: hardly more than names and numbers was changed. */
    public static final double NEARLY_THE_SAME = 0.9;

    /** Shorter narratives say that nothing happened, and there are not many ways to say that. */
    private static final int FEWEST_RUNS = 300;

    private static final int VALUES = 256;

    /**
     * Narratives that agree in one band are compared. Six values make a band: at a resemblance of 0.9 one of 16 bands
     * agrees but for five times in a million; of 0.3, once in a hundred.
     */
    private static final int BANDS = 16;

    private static final int BAND = 6;

    private final int[] values;

    private Sketch(int[] values) {
        this.values = values;
    }

    /** Empty for a narrative that is too short to be told from others. */
    public static Optional<Sketch> of(ReportParsed report) {
        Shingles shingles = Shingles.of(report);
        if (shingles.runs().size() < FEWEST_RUNS) {
            return Optional.empty();
        }
        int[] least = new int[VALUES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (String run : shingles.runs()) {
            long hash = 0;
            for (int index = 0; index < run.length(); index++) {
                hash = mixed(hash + run.charAt(index));
            }
            for (int order = 0; order < VALUES; order++) {
                least[order] =
                        Math.min(least[order], (int) (mixed(hash ^ ((long) order << Integer.SIZE)) >>> Integer.SIZE));
            }
        }
        return Optional.of(new Sketch(least));
    }

    /** Out of what {@link #bytes} gave. */
    public static Sketch of(byte[] bytes) {
        int[] values = new int[VALUES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return new Sketch(values);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(VALUES * Integer.BYTES);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    /** What is looked up: narratives that are nearly the same have one of them in common. */
    public List<Long> bands() {
        return IntStream.range(0, BANDS)
                .mapToLong(band -> {
                    long key = band;
                    for (int index = 0; index < BAND; index++) {
                        key = mixed(key) + values[band * BAND + index];
                    }
                    return mixed(key);
                })
                .boxed()
                .toList();
    }

    /** An estimate of the share of all runs that both have, from 0 to 1. */
    public double resemblance(Sketch other) {
        int same = 0;
        for (int order = 0; order < VALUES; order++) {
            same += values[order] == other.values[order] ? 1 : 0;
        }
        return (double) same / VALUES;
    }

    /** The finaliser of splitmix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014). */
    private static long mixed(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
