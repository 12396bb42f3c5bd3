package io.gongkai.validate.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.catalogue.RuleSettings;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.LookAlike;
import io.gongkai.validate.rule.Specimen;
import org.junit.jupiter.api.Test;

class AcrossYearsTest {

    @Test
    void carriedOverTotalIsAnErrorAndOtherColumnsAreWarnings() {
        Judgement judgement =
                judge(clean(2023).row("requests.carriedOut", 2).row("requests.received", 14), clean(2024));

        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("carry-over", "carry-over");
        assertThat(judgement.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(judgement.findings().getFirst().message().zh()).contains("2023", "结转下年度继续办理 2", "上年结转填报 0");
    }

    @Test
    void carryOverIsComparedOverTheChangeOfForm() {
        Judgement judgement =
                judge(clean(2020).row("requests.carriedOut", 2).row("requests.received", 14), clean(2021));

        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("carry-over", "carry-over");
    }

    @Test
    void nothingElseIsComparedOverTheChangeOfForm() {
        Judgement judgement = judge(
                clean(2020).figure("disclosure.licences.decisions", "5"),
                clean(2021).figure("disclosure.licences.decisions", "50"));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.notJudged()).extracting(NotJudged::rule).containsExactly("layout-break", "figure-jump");
    }

    @Test
    void unknownYearBeforeIsNotJudged() {
        assertThat(ReportJudge.judge(clean(2024).report()).notJudged())
                .extracting(NotJudged::rule)
                .containsExactly("carry-over", "in-force-continues", "figure-jump", "text-repeated");
    }

    @Test
    void firstYearOfTheFormIsComparedWithOtherIssuersToo() {
        LookAlike other = new LookAlike("0123456789abcdef0123456789abcdef", 1, "样例县人民政府", 2019, 97);

        Judgement judgement = ReportJudge.judge(Facts.of(clean(2019).report(), null, other), RuleSettings.DEFAULT);

        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("text-repeated");
    }

    @Test
    void tableThatTheYearBeforeLostIsNotJudged() {
        Judgement judgement = judge(clean(2023).table(TableKind.REQUESTS, TableState.MISSING), clean(2024));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.notJudged())
                .filteredOn(rule -> rule.rule().equals("carry-over"))
                .extracting(NotJudged::reason)
                .extracting(Message::zh)
                .allSatisfy(reason -> assertThat(reason).contains("上一年度报告的表格未能读取"));
    }

    @Test
    void cellThatTheYearBeforeCannotTellIsNotJudged() {
        Judgement judgement = judge(clean(2023).unreadable("requests.carriedOut.total"), clean(2024));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.notJudged()).extracting(NotJudged::rule).contains("carry-over");
    }

    @Test
    void twoCleanYearsAreClean() {
        Judgement judgement = judge(clean(2023), clean(2024));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.notJudged()).isEmpty();
    }

    private static Specimen clean(int year) {
        return new Specimen(year);
    }

    private static Judgement judge(Specimen earlier, Specimen later) {
        return ReportJudge.judge(Facts.of(later.report(), earlier.report()), RuleSettings.DEFAULT);
    }
}
