package io.gongkai.validate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Layout;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.Specimen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityRulesTest {
    private static final int FORMS = 40;

    @Test
    void thereAreAsManyIdentitiesAsTheFormsHave() {
        assertThat(FormIdentities.of(Form.FORM_2019, TableKind.REQUESTS)).hasSize(7 + 7 + 23);
        assertThat(FormIdentities.of(Form.FORM_2021, TableKind.REQUESTS)).hasSize(7 + 7 + 25);
        assertThat(FormIdentities.of(Form.FORM_2021, TableKind.DISPUTES)).hasSize(3);
        assertThat(FormIdentities.of(Form.FORM_2019, TableKind.REQUESTS).get(7).left())
                .hasSize(19);
        assertThat(FormIdentities.of(Form.FORM_2021, TableKind.REQUESTS).get(7).left())
                .hasSize(21);
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2024})
    void balancedFormHasNoFailingSum(int year) {
        for (long seed = 0; seed < FORMS; seed++) {
            Specimen specimen = BalancedForms.specimen(year, BalancedForms.figures(year, seed));

            assertThat(judge(specimen))
                    .as("year %d, seed %d", year, seed)
                    .satisfies(outcome -> assertThat(outcome.breaches()).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2024})
    void everyChangedCellIsFound(int year) {
        for (long seed = 0; seed < 4; seed++) {
            Map<String, Integer> figures = BalancedForms.figures(year, seed);
            for (String address : figures.keySet()) {
                Map<String, Integer> changed = new LinkedHashMap<>(figures);
                changed.merge(address, 1 + new Random(seed).nextInt(9), Integer::sum);

                List<Breach> breaches =
                        judge(BalancedForms.specimen(year, changed)).breaches();

                assertThat(breaches).as(address).isNotEmpty();
                assertThat(breaches)
                        .allSatisfy(breach -> assertThat(breach.addresses()).contains(address));
            }
        }
    }

    @Test
    void blankCountsAsZeroAndTheMessageSaysSo() {
        Breach breach = judge(new Specimen(2024).blank("disputes.review.upheld").figure("disputes.review.total", "3"))
                .breaches()
                .getFirst();

        assertThat(breach.message().zh()).isEqualTo("“行政复议”：0+0+0+0 = 0，总计填报 3（空白按 0 计）。");
        assertThat(breach.message().en())
                .isEqualTo("Block \"行政复议\": 0+0+0+0 = 0, but the total is reported as 3 (blanks count as 0).");
    }

    @Test
    void longSumIsWrittenWithoutItsZeros() {
        Specimen specimen = new Specimen(2024)
                .row("requests.granted", 9)
                .row("requests.other.rest", 2)
                .blank("requests.partlyGranted.total");
        Breach breach = only(specimen, FormIdentities.RESULTS_SUM, "requests.total.total");

        assertThat(breach.message().zh()).startsWith("“总计”列，三（一）至（六）各项办理结果：9+2（其余 19 项为 0 或空白） = 11，三（七）总计填报 12");
    }

    @Test
    void identityOfBlanksHolds() {
        Specimen specimen = new Specimen(2024);
        for (String column : List.of("upheld", "corrected", "otherOutcome", "pending", "total")) {
            specimen.blank("disputes.review." + column);
        }

        assertThat(judge(specimen))
                .satisfies(outcome -> assertThat(outcome.breaches()).isEmpty());
    }

    @Test
    void slashCountsAsZero() {
        assertThat(judge(new Specimen(2024).slash("requests.carriedIn.business")))
                .satisfies(outcome -> assertThat(outcome.breaches()).isEmpty());
    }

    @Test
    void blankThatItsSumDoesNotAllowIsAWarningWithTheNumberThatIsMissing() {
        Breach breach = only(
                new Specimen(2024).doubted("requests.granted.naturalPerson", "", Doubt.BLANK_IN_SUM),
                FormIdentities.ROW_SUM,
                "requests.granted.total");

        assertThat(breach.severity()).isEqualTo(Severity.WARNING);
        assertThat(breach.standing()).isEqualTo(Standing.FAILS_IF_BLANKS_ARE_ZERO);
        assertThat(breach.suggestion())
                .isEqualTo(new Suggestion(
                        List.of(new Change("requests.granted.naturalPerson", null, "12")), Slip.LEFT_BLANK));
        assertThat(breach.message().zh())
                .isEqualTo("“三（一）予以公开”：0+0+0+0+0+0 = 0，总计填报 12（空白按 0 计）；“三（一）予以公开 · 自然人”没有数字，而合计需要"
                        + " 12，可能漏填，也可能在转换时丢失，请核对原件。");
    }

    @Test
    void blankThatItsRowAndColumnDoNotAllowIsAnError() {
        Breach breach = only(
                new Specimen(2024).doubted("requests.granted.naturalPerson", "", Doubt.LEFT_BLANK),
                FormIdentities.ROW_SUM,
                "requests.granted.total");

        assertThat(breach.severity()).isEqualTo(Severity.ERROR);
        assertThat(breach.standing()).isEqualTo(Standing.FAILS_IF_BLANKS_ARE_ZERO);
        assertThat(breach.suggestion())
                .isEqualTo(new Suggestion(
                        List.of(new Change("requests.granted.naturalPerson", null, "12")), Slip.LEFT_BLANK));
        assertThat(breach.message().zh()).contains("没有数字，而本行、本列的合计都需要 12，可能漏填，也可能在转换时丢失");
    }

    @Test
    void rowThatAddsUpInNoReadingIsAWarningWithItsWords() {
        Specimen specimen = new Specimen(2024);
        for (FormCell cell : Layout.of(Form.FORM_2021).table(TableKind.DISPUTES)) {
            specimen.doubted(cell.address(), "1\t 0 7", Doubt.NO_SUM);
        }

        assertThat(judge(specimen).breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.severity()).isEqualTo(Severity.WARNING);
            assertThat(breach.message().zh())
                    .isEqualTo("表四（政府信息公开行政复议、行政诉讼情况）：各数字属于哪一列无法确定，而无论怎样对应都与总计不符，请核对原件：“1 0 7”。");
        });
    }

    @Test
    void identityWithAnUnreadableCellIsNotJudged() {
        Outcome outcome =
                judge(new Specimen(2024).unreadable("disputes.review.upheld").figure("disputes.review.total", "3"));

        assertThat(outcome.breaches()).isEmpty();
        assertThat(outcome.obstacles())
                .singleElement()
                .satisfies(reason -> assertThat(reason.message().zh()).contains("行政复议 · 结果维持", "无法辨认"));
    }

    @Test
    void missingTableIsNotJudged() {
        Outcome outcome = judge(new Specimen(2024).table(TableKind.DISPUTES, TableState.MISSING));

        assertThat(outcome.breaches()).isEmpty();
        assertThat(outcome.obstacles())
                .singleElement()
                .satisfies(reason -> assertThat(reason.message().zh()).startsWith("没有找到表四"));
    }

    @Test
    void tableWithTheRowsOfTheOtherFormIsSummedAsPrinted() {
        Specimen specimen = new Specimen(2023)
                .layout(TableKind.REQUESTS, Form.FORM_2019)
                .row("requests.granted", 10)
                .row("requests.other", 2);

        assertThat(judge(specimen))
                .satisfies(outcome -> assertThat(outcome.breaches()).isEmpty());
    }

    private static Outcome judge(Specimen specimen) {
        Facts facts = Facts.of(specimen.report());
        return Outcome.of(
                IdentityRules.all().stream().map(rule -> judge(rule, facts)).toList());
    }

    private static Outcome judge(Rule rule, Facts facts) {
        return rule.judge(facts);
    }

    private static Breach only(Specimen specimen, String rule, String address) {
        Facts facts = Facts.of(specimen.report());
        return IdentityRules.all().stream()
                .filter(one -> one.id().equals(rule))
                .flatMap(one -> one.judge(facts).breaches().stream())
                .filter(breach -> breach.addresses().contains(address))
                .findFirst()
                .orElseThrow();
    }
}
