package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.Specimen;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that every rule carries. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> badExampleBreaksItsRule() {
        return RuleCatalogue.all().stream()
                .filter(rule -> !rule.id().equals("layout-break")) // a reason not to judge, which finds nothing
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<Breach> breaches =
                            judge(rule, rule.description().bad()).breaches();

                    assertThat(breaches).isNotEmpty();
                    assertThat(breaches.stream().map(Breach::severity).min(Comparator.naturalOrder()))
                            .hasValue(rule.description().severity());
                    assertThat(breaches)
                            .allSatisfy(
                                    breach -> assertThat(breach.message().zh()).endsWith("。"));
                    assertThat(breaches)
                            .allSatisfy(
                                    breach -> assertThat(breach.message().en()).endsWith("."));
                }));
    }

    @TestFactory
    Stream<DynamicTest> goodExampleKeepsItsRule() {
        return RuleCatalogue.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(judge(rule, rule.description().good()).standing())
                                .isIn(Standing.HOLDS, Standing.HOLDS_IF_BLANKS_ARE_ZERO)));
    }

    @TestFactory
    Stream<DynamicTest> cleanReportPassesEveryRule() {
        return IntStream.rangeClosed(2019, 2026)
                .mapToObj(year -> DynamicTest.dynamicTest("" + year, () -> {
                    Judgement judgement = ReportJudge.judge(new Specimen(year).report());

                    assertThat(judgement.findings()).isEmpty();
                    assertThat(judgement.notJudged())
                            .allSatisfy(rule ->
                                    assertThat(rule.reason().zh()).startsWith("没有该机关 " + (year - 1) + " 年度的报告"));
                }));
    }

    @Test
    void idsAreUnique() {
        assertThat(RuleCatalogue.all().stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsFoundByItsId() {
        assertThat(RuleCatalogue.all())
                .allSatisfy(rule -> assertThat(RuleCatalogue.find(rule.id())).contains(rule));
    }

    @Test
    void onlyErrorsMakeAnErrorVerdict() {
        assertThat(RuleCatalogue.all()).allSatisfy(rule -> {
            Judgement judgement =
                    ReportJudge.judge(rule.description().bad().facts().report());

            boolean grave = judgement.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(judgement.verdict() == Verdict.ERRORS).isEqualTo(grave);
        });
    }

    private static Outcome judge(Rule rule, Example example) {
        Facts facts = example.facts();
        return rule.judge(facts);
    }
}
