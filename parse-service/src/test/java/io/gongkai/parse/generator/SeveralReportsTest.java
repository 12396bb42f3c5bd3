package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a document that holds the reports of two organs, or of two years, the first is read, and nothing of the other. */
class SeveralReportsTest {
    @ParameterizedTest
    @EnumSource(Layout.class)
    void onlyTheFirstIsRead(Layout layout) {
        for (long seed = 1; seed <= 3; seed++) {
            Manuscript first = GeneratedReport.of(seed).manuscript();
            List<Block> both = new ArrayList<>(first.blocks());
            both.addAll(GeneratedReport.of(seed + 10).blocks());

            ParsingOutcome outcome = WholeParsing.parse(layout.render(first.with(both)));

            Score score = Score.of(first, layout, outcome);
            assertThat(score.silent()).isEmpty();
            assertThat(score.wrongSections()).isEmpty();
            assertThat(score.wrongFields()).isEmpty();
            assertThat(((ParsingOutcome.Parsed) outcome).event().notices())
                    .extracting(Notice::code)
                    .contains("several-reports");
        }
    }
}
