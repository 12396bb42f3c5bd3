package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A blank counts as 0, and every rule whose answer hangs on that says so. */
class BlanksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests-column-balance 2024 requests.carriedIn.total",
                "requests-carried-in-settled 2024 requests.carriedIn.total",
                "requests-carried-out-new 2024 requests.carriedOut.total",
                "requests-fee-lapse-explained 2024 requests.other.feeUnpaid.total",
                "disputes-without-review 2024 disputes.suitAfterReview.upheld",
                "disclosure-new-within-total 2019 disclosure.normativeDocuments.made",
                "disclosure-items-not-negative 2019 disclosure.licences.change",
                "disclosure-decisions-without-items 2019 disclosure.licences.decisions",
                "carry-over 2024 requests.carriedIn.total",
                "in-force-continues 2024 disclosure.normativeDocuments.inForce",
                "items-continue 2020 disclosure.licences.items",
                "figure-jump 2024 disclosure.licences.decisions"
            })
    void ruleThatHoldsOnlyIfABlankIsZeroSaysSo(String place) {
        String[] parts = place.split(" ", -1);
        int year = Integer.parseInt(parts[1]);

        assertThat(standing(parts[0], specimen(year), year)).isEqualTo(Standing.HOLDS);
        assertThat(standing(parts[0], specimen(year).blank(parts[2]), year))
                .isEqualTo(Standing.HOLDS_IF_BLANKS_ARE_ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "requests-carried-in-settled, 2024, requests.carriedIn.total, 20, requests.total.total",
        "disputes-without-review, 2024, disputes.suitAfterReview.total, 2, disputes.review.total",
        "disclosure-decisions-without-items, 2019, disclosure.licences.decisions, 5, disclosure.licences.change",
        "in-force-continues, 2024, disclosure.normativeDocuments.inForce, 5, disclosure.normativeDocuments.made",
    })
    void ruleThatFailsOnlyIfABlankIsZeroSaysSo(String rule, int year, String figure, String value, String blank) {
        assertThat(standing(rule, specimen(year).figure(figure, value).figure(blank, "0"), year))
                .isEqualTo(Standing.FAILS);
        assertThat(standing(rule, specimen(year).figure(figure, value).blank(blank), year))
                .isEqualTo(Standing.FAILS_IF_BLANKS_ARE_ZERO);
    }

    @Test
    void boundThatIsBlankIsKeptByZeroWhateverItIs() {
        assertThat(standing("requests-carried-in-settled", specimen(2024).blank("requests.total.total"), 2024))
                .isEqualTo(Standing.HOLDS);
    }

    @Test
    void decisionsWithoutItemsAreNotJudgedWhereTheItemsAreBlank() {
        Specimen blank =
                specimen(2019).figure("disclosure.licences.decisions", "5").blank("disclosure.licences.items");

        assertThat(standing("disclosure-decisions-without-items", blank, 2019)).isEqualTo(Standing.NOT_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({
        "disputes-without-review, disputes.suitAfterReview.total",
        "figure-jump, requests.received.total",
    })
    void ruleIsNotPassedByWhatCannotBeRead(String rule, String address) {
        assertThat(standing(rule, specimen(2024).unreadable(address), 2024)).isEqualTo(Standing.NOT_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({
        "narrative-denies-table, 未收到政府信息公开申请。, requests.received.total, HOLDS_IF_BLANKS_ARE_ZERO",
        "narrative-denies-table, 收到政府信息公开申请12件。, requests.received.total, FAILS_IF_BLANKS_ARE_ZERO",
        "narrative-matches-table, 收到政府信息公开申请12件。, requests.received.total, HOLDS",
        "narrative-matches-table, 收到政府信息公开申请12件。, requests.received.business, HOLDS",
        "narrative-matches-table, 受理政府信息公开申请12件。, requests.carriedIn.total, HOLDS",
        "narrative-matches-table, 受理政府信息公开申请13件。, requests.carriedIn.total, FAILS_IF_BLANKS_ARE_ZERO",
        "narrative-matches-table, 受理政府信息公开申请11件。, requests.carriedIn.total, FAILS",
        "narrative-matches-table, 予以公开12件。, requests.partlyGranted.total, HOLDS",
        "narrative-matches-table, 无法提供3件。, requests.unavailable.notHeld.total, HOLDS",
        "narrative-denies-table, 无法提供3件。, requests.unavailable.notHeld.total, FAILS_IF_BLANKS_ARE_ZERO",
        "narrative-denies-table, 无法提供0件。, requests.unavailable.notHeld.total, HOLDS_IF_BLANKS_ARE_ZERO",
    })
    void narrativeIsComparedWithBlanksAsZeros(String rule, String text, String blank, Standing standing) {
        Specimen specimen =
                specimen(2024).rewrite(Slot.REQUESTS, "三、收到和处理政府信息公开申请情况", text).blank(blank);

        assertThat(standing(rule, specimen, 2024)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "收到政府信息公开申请13件。, NOT_JUDGED",
        "收到政府信息公开申请约13件。, HOLDS",
        "收到信件13件。, HOLDS",
    })
    void narrativeIsNotPassedByWhatCannotBeRead(String text, Standing standing) {
        Specimen specimen = specimen(2024).rewrite(Slot.REQUESTS, "三、收到和处理政府信息公开申请情况", text);

        assertThat(standing("narrative-matches-table", specimen.unreadable("requests.received.total"), 2024))
                .isEqualTo(standing);
        assertThat(standing("narrative-matches-table", specimen.table(TableKind.REQUESTS, TableState.MISSING), 2024))
                .isEqualTo(standing);
    }

    @Test
    void noFigureJumpsInATableThatIsMissing() {
        Specimen missing = specimen(2024).table(TableKind.DISCLOSURE, TableState.MISSING);

        assertThat(standing("figure-jump", missing, 2024)).isEqualTo(Standing.NOT_JUDGED);
    }

    /** Section six speaks of no fee, so that nothing but the figure tells whether it had to. */
    private static Specimen specimen(int year) {
        return new Specimen(year).rewrite(Slot.OTHER, "六、其他需要报告的事项", "无。");
    }

    private static Standing standing(String rule, Specimen specimen, int year) {
        Facts facts = Facts.of(specimen.report(), specimen(year - 1).report());
        return RuleCatalogue.find(rule).orElseThrow().judge(facts).standing();
    }
}
