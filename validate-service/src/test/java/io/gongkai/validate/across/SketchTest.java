package io.gongkai.validate.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.rule.Specimen;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    private static final int LENGTH = 2_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.02, 0.05, 0.1, 0.3})
    void estimateIsNearTheTruth(double changed) {
        Random random = new Random(7);
        for (int turn = 0; turn < 20; turn++) {
            String text = text(random);
            ReportParsed one = report(text);
            ReportParsed other = report(changed(text, changed, random));

            assertThat(sketch(one).resemblance(sketch(other)))
                    .isCloseTo(Shingles.of(one).resemblance(Shingles.of(other)), within(0.1)); // three deviations
        }
    }

    @Test
    void narrativesThatAreNearlyTheSameHaveABandInCommonAndOthersHaveNone() {
        Random random = new Random(8);
        for (int turn = 0; turn < 100; turn++) {
            String text = text(random);
            Sketch sketch = sketch(report(text));

            assertThat(sketch.bands())
                    .containsAnyElementsOf(
                            sketch(report(changed(text, 0.01, random))).bands());
            assertThat(sketch.bands())
                    .doesNotContainAnyElementsOf(sketch(report(text(random))).bands());
        }
    }

    @Test
    void numbersAndNamesDoNotCount() {
        String text = text(new Random(9));
        Specimen one = new Specimen(2024).rewrite(Slot.OVERVIEW, "一、总体情况", "样例区" + text + "12件，样例市样例区人民政府");
        Specimen other = new Specimen(2024).rewrite(Slot.OVERVIEW, "一、总体情况", text + "，345件，样例");

        assertThat(sketch(one.report()).resemblance(sketch(other.report()))).isEqualTo(1);
    }

    @Test
    void shortNarrativeIsNotSketched() {
        assertThat(Sketch.of(new Specimen(2024).report())).isEmpty();
    }

    @Test
    void sketchSurvivesBeingStored() {
        Sketch sketch = sketch(report(text(new Random(10))));
        Sketch stored = Sketch.of(sketch.bytes());

        assertThat(stored.bands()).isEqualTo(sketch.bands());
        assertThat(stored.resemblance(sketch)).isEqualTo(1);
    }

    /** What is stored is compared with what is sketched later: other numbers for the same text need a migration. */
    @Test
    void sketchOfATextNeverChanges() {
        assertThat(sketch(report(text(new Random(11)))).bands()).contains(2_530_378_651_143_425_536L);
    }

    private static Sketch sketch(ReportParsed report) {
        return Sketch.of(report).orElseThrow();
    }

    private static ReportParsed report(String text) {
        return new Specimen(2024).rewrite(Slot.OVERVIEW, "一、总体情况", text).report();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append((char) ('一' + random.nextInt(3_000)));
        }
        return text.toString();
    }

    /** With that share of its letters replaced. */
    private static String changed(String text, double share, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            if (random.nextDouble() < share) {
                changed.setCharAt(index, (char) ('一' + random.nextInt(3_000)));
            }
        }
        return changed.toString();
    }
}
