package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports, with the figures that a careful reader finds in them, against the faults that they truly have. */
class RealReportsTest {
    private static final Set<String> SUMS =
            Set.of("requests-column-balance", "requests-results-sum", "requests-row-sum", "disputes-sum");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhanhe-2019",
                "yanshi-2022",
                "jingxiu-2019",
                "nanshan-2019",
                "shihe-2024",
                "huaian-2024",
                "shanghai-stc-2024"
            })
    void reportWithoutAnArithmeticFaultIsNotAccusedOfOne(String name) {
        assertThat(judge(name).findings()).extracting(Finding::rule).doesNotContainAnyElementsOf(SUMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhanhe-2019",
                "yanshi-2022",
                "jingxiu-2019",
                "nanshan-2019",
                "shihe-2024",
                "huaian-2024",
                "shanghai-stc-2024",
                "hongze-2023"
            })
    void whatIsFoundAboveInfoIsWhatTheReaderExpects(String name) {
        JsonNode gold = GoldReport.gold(name);
        List<String> expected = new ArrayList<>();
        gold.get("expectedFindings")
                .forEach(finding -> expected.add(finding.get("rule").asText()));
        // The gold file has the figures as numbers: that a unit stood in the cell shows in its decimals all the same.
        List<String> found = ReportJudge.judge(GoldReport.of(gold)).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void faultlessReportIsClean() {
        assertThat(judge("shihe-2024").verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void wrongTotalsAreFoundAndTheirValueIsGiven() {
        List<Finding> sums = judge("hongze-2023").findings().stream()
                .filter(finding -> SUMS.contains(finding.rule()))
                .toList();

        assertThat(sums).hasSize(2);
        assertThat(sums.getFirst().suggestion())
                .isEqualTo(new Suggestion(
                        List.of(new Change("disputes.review.total", "0", "11")), Slip.TOTAL_NOT_UPDATED));
        // 5+0+0+0 against 0: either the total or the five may be wrong.
        assertThat(sums.getLast().alternatives())
                .containsExactly(
                        new Suggestion(
                                List.of(new Change("disputes.suitAfterReview.total", "0", "5")),
                                Slip.TOTAL_NOT_UPDATED),
                        new Suggestion(
                                List.of(new Change("disputes.suitAfterReview.upheld", "5", "0")), Slip.DIGIT_MISTYPED));
        assertThat(sums.getFirst().message().zh()).isEqualTo("“行政复议”：10+1+0+0 = 11，总计填报 0。");
    }

    @Test
    void cellsThatCannotBeReadAreNotJudged() {
        Set<String> notJudged = new TreeSet<>();
        judge("yanshi-2022").notJudged().forEach(rule -> notJudged.add(rule.rule()));

        assertThat(notJudged).contains("disputes-sum", "disputes-without-review", "counts-are-whole");
    }

    private static Judgement judge(String name) {
        return ReportJudge.judge(GoldReport.of(GoldReport.gold(name)));
    }
}
