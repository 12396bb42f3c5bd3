package io.gongkai.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.generator.GeneratedReport;
import io.gongkai.parse.generator.Layout;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports with bytes changed, doubled, moved and cut away, as they are and opened: an outcome for each, and soon. */
class MutatedReportsTest {
    private static final int MUTANTS = Integer.getInteger("gongkai.mutants", 8);

    @ParameterizedTest
    @EnumSource(Layout.class)
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void mutantsHaveAnOutcomeInTime(Layout layout) {
        byte[] seed = layout.render(GeneratedReport.of(11).manuscript());
        byte[] opened = Opened.of(seed);
        Random random = new Random(layout.name().hashCode());
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = i % 2 == 0 ? mutated(seed, random) : Opened.closed(mutated(opened, random));
            long start = System.nanoTime();
            assertThat(WholeParsing.parse(mutant)).isNotNull();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .describedAs("seconds for mutant %d of %s", i, layout)
                    .isLessThan(10);
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] mutant = seed.clone();
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes && mutant.length > 4; i++) {
            int at = random.nextInt(mutant.length);
            int length = Math.min(mutant.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 3000));
            switch (random.nextInt(5)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> System.arraycopy(mutant, at, mutant, random.nextInt(mutant.length - length + 1), length);
                case 3 -> mutant = Arrays.copyOf(mutant, mutant.length - length);
                default -> {
                    byte[] longer = Arrays.copyOf(mutant, mutant.length + length);
                    System.arraycopy(mutant, at, longer, mutant.length, length);
                    mutant = longer;
                }
            }
        }
        return mutant;
    }
}
