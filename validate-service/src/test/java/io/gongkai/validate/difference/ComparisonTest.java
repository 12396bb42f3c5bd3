package io.gongkai.validate.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.events.Difference;
import io.gongkai.validate.events.FindingReference;
import io.gongkai.validate.rule.Specimen;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int QUOTED = 1_000;

    @Test
    void findingsThatAppearAndDisappearAreNamed() {
        Comparison clean = version(1, new Specimen(2024));
        Comparison wrong = version(2, new Specimen(2024).figure("disputes.review.total", "3"));

        assertThat(wrong.from(clean, QUOTED).opened())
                .extracting(FindingReference::rule)
                .containsExactly("disputes-sum");
        assertThat(clean.from(wrong, QUOTED).resolved())
                .extracting(FindingReference::rule)
                .containsExactly("disputes-sum");
        assertThat(wrong.from(clean, QUOTED).changed()).isEmpty();
    }

    @Test
    void findingThatStandsWithOtherNumbersIsChanged() {
        Comparison first = version(1, new Specimen(2024).figure("disputes.review.total", "3"));
        Comparison second = version(2, new Specimen(2024).figure("disputes.review.total", "4"));

        Difference difference = second.from(first, QUOTED);

        assertThat(difference.changed()).extracting(FindingReference::rule).containsExactly("disputes-sum");
        assertThat(difference.opened()).isEmpty();
        assertThat(difference.resolved()).isEmpty();
        assertThat(second.from(second, QUOTED).changed()).isEmpty();
    }

    private static Comparison version(int number, Specimen specimen) {
        ReportParsed report = specimen.report();
        return new Comparison(number, report, ReportJudge.judge(report));
    }
}
