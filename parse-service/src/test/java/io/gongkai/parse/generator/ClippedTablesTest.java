package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.WholeParsing;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are wider than their page, of which the printer left out what lies beyond: lost figures are never blanks. */
class ClippedTablesTest {

    @ParameterizedTest
    @CsvSource({
        "ALL, 1.17",
        "ALL, 1.25",
        "ALL, 1.5",
        "LEVEL, 1.17",
        "LEVEL, 1.25",
        "LEVEL, 1.5",
        "THREE, 1.17",
        "THREE, 1.25",
        "THREE, 1.5",
        "NONE, 1.2",
        "NONE, 1.25",
        "NONE, 1.35",
        "NONE, 1.5"
    })
    void nothingIsReadWronglyInSilence(SheetStyle.Rules rules, double width) {
        SheetStyle style = SheetStyle.RULED.ruled(rules).wide(width);
        Score score = Score.NONE;
        for (long seed = 0; seed < 5; seed++) {
            Manuscript manuscript = GeneratedReport.of(seed, seed == 4).manuscript();
            List<Sheet> sheets = Typesetting.of(manuscript, style, new Random(seed)).stream()
                    .map(Sheet::clipped)
                    .toList();
            score = score.and(
                    Score.of(manuscript, Layout.PDF_WIDE, WholeParsing.parse(PdfFile.of(sheets, PdfFile.Lie.UPRIGHT))));
        }
        assertThat(score.silent()).isEmpty();
        assertThat(score.unreadable()).isPositive();
    }
}
