package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds today, kept; {@code deploy/measure accuracy} shows the rest. */
class GeneratedReportsTest {
    private static final int REPORTS = 8;

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {
                "TABS_WRAPPED",
                "SPACES",
                "BROKEN_LABELS",
                "CRAWLED_ROWS",
                "CRAWLED_CELLS",
                "CRAWLED_PARAGRAPHS",
                "HTML",
                "HTML_WORD",
                "HTML_PORTAL"
            })
    void reportsAreReadWholly(Layout layout) {
        Score score = read(layout);
        assertThat(score.wrongSections()).isEmpty();
        assertThat(score.silent()).isEmpty();
        assertThat(score.cellAccuracy()).isGreaterThanOrEqualTo(0.998);
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, mode = EnumSource.Mode.EXCLUDE, names = "CELL_PER_LINE")
    void noCellIsReadWronglyInSilence(Layout layout) {
        Score score = read(layout);
        assertThat(score.silent()).isEmpty();
        assertThat(score.wrongFields()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theSameSeedGivesTheSameBytes(Layout layout) {
        assertThat(layout.render(GeneratedReport.of(7).manuscript()))
                .isEqualTo(layout.render(GeneratedReport.of(7).manuscript()));
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
