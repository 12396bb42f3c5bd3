package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.RepairKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds today, kept; {@code deploy/measure accuracy} shows the rest. */
class GeneratedReportsTest {
    private static final int REPORTS = 8;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void reportsAreReadWholly(Layout layout) {
        Score score = read(layout);
        assertThat(score.wrongSections()).isEmpty();
        assertThat(score.wrongFields()).isEmpty();
        assertThat(score.silent()).isEmpty();
        assertThat(score.cellAccuracy()).isGreaterThanOrEqualTo(0.998);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theSameSeedGivesTheSameBytes(Layout layout) {
        assertThat(layout.render(GeneratedReport.of(7).manuscript()))
                .isEqualTo(layout.render(GeneratedReport.of(7).manuscript()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DASHES", "NOTES_IN_CELLS", "TWO_FIGURES", "DECIMALS", "TRAP_PROSE", "NARRATED_REQUESTS"})
    void whatFilersWriteIsReadRightOrNotAtAll(Fault fault) {
        Score score = Score.NONE;
        for (Layout layout : List.of(Layout.TABS, Layout.HTML, Layout.PLACE_PER_LINE)) {
            for (int seed = 0; seed < REPORTS; seed++) {
                score = score.and(Score.of(fault.on(GeneratedReport.of(seed).manuscript()), layout));
            }
        }
        assertThat(score.silent()).isEmpty();
        assertThat(score.wrongSections()).isEmpty();
        assertThat(score.cellAccuracy()).isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void figuresWithNothingBetweenThemArePartedWhereSumsTellHow() {
        Score score = Score.NONE;
        for (int seed = 0; seed < REPORTS; seed++) {
            Manuscript manuscript = GeneratedReport.of(seed).manuscript();
            String text = TextPage.whole(manuscript, TextExports::glued, GeneratedReport.random(seed, "glued"));
            score = score.and(Score.of(
                    manuscript.allowing(RepairKind.GLUED_LABEL, RepairKind.SHIFTED_COLUMNS),
                    Layout.SPACES,
                    WholeParsing.parse(text.getBytes(StandardCharsets.UTF_8))));
        }
        assertThat(score.silent()).isEmpty();
        assertThat(score.untrue()).isEmpty();
        assertThat(score.wrongSections()).isEmpty();
        assertThat(score.cellAccuracy()).isGreaterThan(0.8);
    }

    private static Score read(Layout layout) {
        Score score = Score.NONE;
        for (int seed = 0; seed < REPORTS; seed++) {
            boolean zerosBlank = layout.showsBlanks() && seed % 5 == 4;
            score = score.and(Score.of(GeneratedReport.of(seed, zerosBlank).manuscript(), layout));
        }
        return score;
    }
}
