package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.rule.Specimen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJudgeTest {

    @Test
    void reportBeforeTheFormIsNotAssessedAndAccusedOfNothing() {
        Judgement judgement = judge(new Specimen(2018).without(Slot.REQUESTS).title(null));

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNASSESSED);
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.notJudged()).hasSameSizeAs(RuleCatalogue.all());
    }

    @Test
    void reportOfAnUnknownYearIsJudgedByTheLayoutThatItPrints() {
        Judgement judgement = judge(
                new Specimen(null).layout(TableKind.REQUESTS, Form.FORM_2019).figure("requests.other.total", "1"));

        assertThat(judgement.findings()).extracting(Finding::rule).contains("requests-row-sum", "requests-results-sum");
        assertThat(judgement.notJudged()).extracting(NotJudged::rule).contains("form-matches-year");
    }

    @Test
    void reportOfAnUnknownYearWithoutTablesIsNotAssessed() {
        Specimen specimen = new Specimen(null);
        for (TableKind table : TableKind.values()) {
            specimen.table(table, TableState.MISSING);
        }

        assertThat(judge(specimen).verdict()).isEqualTo(Verdict.UNASSESSED);
        assertThat(judge(specimen).findings()).isEmpty();
    }

    @Test
    void reportCutOffHasErrorsForWhatIsMissing() {
        Judgement judgement = judge(new Specimen(2024)
                .table(TableKind.REQUESTS, TableState.MISSING)
                .table(TableKind.DISPUTES, TableState.MISSING)
                .without(Slot.DISPUTES)
                .without(Slot.PROBLEMS)
                .without(Slot.OTHER));

        assertThat(judgement.verdict()).isEqualTo(Verdict.ERRORS);
        assertThat(judgement.findings()).extracting(Finding::rule).containsOnly("table-missing", "section-missing");
        assertThat(judgement.notJudged())
                .extracting(NotJudged::rule)
                .contains("requests-row-sum", "disputes-sum", "counts-are-whole");
    }

    @Test
    void tableThatIsNotListedIsMissing() {
        ReportParsed whole = new Specimen(2024).report();
        ReportParsed report = new ReportParsed(
                whole.received(),
                whole.filing(),
                whole.identity(),
                "",
                whole.sections(),
                "",
                List.of(),
                whole.figures(),
                List.of(),
                List.of());

        assertThat(ReportJudge.judge(report).findings())
                .extracting(Finding::rule)
                .containsExactly("table-missing", "table-missing", "table-missing");
    }

    @Test
    void gravestFindingComesFirst() {
        List<Finding> findings = judge(new Specimen(2024)
                        .title(null)
                        .rewrite(Slot.OVERVIEW, "一、开头的话", "未发生责任追究情况。")
                        .figure("disputes.review.total", "3"))
                .findings();

        assertThat(findings)
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void infoAloneLeavesAReportClean() {
        assertThat(judge(new Specimen(2024).rewrite(Slot.OVERVIEW, "一、开头的话", "未发生责任追究情况。"))
                        .verdict())
                .isEqualTo(Verdict.CLEAN);
    }

    @Test
    void fingerprintsAreStableAndDistinct() {
        Specimen wrong = new Specimen(2024)
                .section(Slot.EXTRA, "七、保密审查", "")
                .section(Slot.EXTRA, "八、下步打算", "")
                .figure("requests.granted.total", "40");
        Specimen blank = new Specimen(2024).blank("disputes.review.total");

        List<String> fingerprints =
                judge(wrong).findings().stream().map(Finding::fingerprint).toList();

        assertThat(fingerprints).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{32}"));
        assertThat(judge(wrong).findings()).extracting(Finding::fingerprint).isEqualTo(fingerprints);
        assertThat(judge(blank).findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void sectionsOfOneNameAreFindingsOfTheirOwn() {
        Specimen twice = new Specimen(2024).section(Slot.EXTRA, "七、附件", "").section(Slot.EXTRA, "七、附件", "");

        assertThat(judge(twice).findings())
                .filteredOn(finding -> finding.rule().equals("section-extra"))
                .hasSize(2)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void repairedCellIsSuspectedOfOurMisreadingByEveryRule() {
        List<Finding> findings = judge(new Specimen(2024)
                        .repaired("requests.received")
                        .figure("requests.received.naturalPerson", "12.5"))
                .findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("requests-column-balance", "requests-row-sum", "counts-are-whole");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message().zh()).endsWith("请先核对原件。");
            assertThat(finding.message().en()).endsWith("check the original first.");
        });
    }

    @Test
    void departmentIsDueInJanuary() {
        Specimen late =
                new Specimen(2024).issuer(IssuerKind.DEPARTMENT, Level.CITY).publishedOn(LocalDate.of(2025, 2, 1));

        assertThat(judge(late).findings()).extracting(Finding::rule).containsExactly("published-late");
    }

    @Test
    void titleLeftOverFromLastYearMakesNoReportLate() {
        Specimen leftOver = new Specimen(2023)
                .publishedOn(LocalDate.of(2025, 1, 20))
                .preamble("本报告所列数据的统计期限为2024年1月1日至2024年12月31日。");

        assertThat(judge(leftOver).findings()).extracting(Finding::rule).containsExactly("title-matches-period");
        assertThat(judge(leftOver.publishedOn(LocalDate.of(2025, 4, 1))).findings())
                .extracting(Finding::rule)
                .containsExactly("title-matches-period", "published-late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。",
                "按照《中华人民共和国政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕20号）编制。",
                "按照《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）编制。"
            })
    void wrongNumberOfANoticeIsNamed(String preamble) {
        assertThat(judge(new Specimen(2024).preamble(preamble)).findings())
                .extracting(Finding::rule)
                .containsExactly("citation-correct");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依据《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）编制。",
                "按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。",
                "落实《关于规范依申请公开的通知》（国办公开办函〔2015〕207号）。"
            })
    void rightAndOtherNoticesAreLeftAlone(String preamble) {
        assertThat(judge(new Specimen(2024).preamble(preamble)).findings()).isEmpty();
    }

    @Test
    void prescribedSubheadingIsNoAccount() {
        assertThat(judge(new Specimen(2024).rewrite(Slot.OVERVIEW, "一、总体情况", "（五）监督保障。加强督促。"))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("accountability-reported");
    }

    @Test
    void lateTownshipIsOnlyWarned() {
        Specimen late =
                new Specimen(2024).issuer(IssuerKind.TOWNSHIP, Level.TOWNSHIP).publishedOn(LocalDate.of(2025, 4, 1));

        assertThat(judge(late).findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void lostHeadingIsNoGapInTheNumbering() {
        assertThat(judge(new Specimen(2024).rewrite(Slot.DISPUTES, null, "")).findings())
                .extracting(Finding::rule)
                .containsExactly("section-heading");
    }

    @Test
    void oldLabelAloneIsOnlyWorthALook() {
        Judgement judgement = judge(
                new Specimen(2022).label(TableKind.DISCLOSURE, "disclosure.normativeDocuments", "第二十条第（一）项规范性文件"));

        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("form-matches-year");
        assertThat(judgement.verdict()).isEqualTo(Verdict.CLEAN);
    }

    private static Judgement judge(Specimen specimen) {
        return ReportJudge.judge(specimen.report());
    }
}
