package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each rule across years, whichever year comes last, over the change of form too, and through withdrawals of either. */
@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class RulesAcrossYearsIT extends ReportsOnTheWire {
    @Test
    void whatIsInForceIsJudgedWhicheverYearComesLast() {
        Specimen earlier = new Specimen(2023).figure("disclosure.normativeDocuments.inForce", "5");
        Specimen later = new Specimen(2024)
                .figure("disclosure.normativeDocuments.made", "1")
                .figure("disclosure.normativeDocuments.inForce", "5");

        assertThat(earlierFirst("410001", earlier, later)).containsExactly("in-force-continues");
        assertThat(laterFirst("410002", earlier, later)).containsExactly("in-force-continues");
    }

    @Test
    void itemsOfTheOldFormAreJudgedWhicheverYearComesLast() {
        Specimen earlier =
                new Specimen(2019).figure("disclosure.licences.items", "10").figure("disclosure.licences.change", "2");
        Specimen later = new Specimen(2020).figure("disclosure.licences.items", "10");

        assertThat(earlierFirst("410003", earlier, later)).containsExactly("items-continue");
        assertThat(laterFirst("410004", earlier, later)).containsExactly("items-continue");
    }

    @Test
    void overTheChangeOfFormOnlyWhatIsCarriedOverIsJudgedWhicheverYearComesLast() {
        Specimen earlier = new Specimen(2020)
                .row("requests.received", 14)
                .row("requests.carriedOut", 2)
                .figure("disclosure.licences.decisions", "5");
        Specimen later = new Specimen(2021).figure("disclosure.licences.decisions", "50");

        assertThat(earlierFirst("410005", earlier, later)).containsExactly("carry-over", "carry-over");
        assertThat(laterFirst("410006", earlier, later)).containsExactly("carry-over", "carry-over");
        for (String later2021 : List.of("410005/government/2021", "410006/government/2021")) {
            JsonNode judged = last(wire.collected(ReportValidated.TOPIC, later2021).stream()
                    .map(found -> Wire.json(found.value()))
                    .toList());
            assertThat(judged.get("notJudged").findValuesAsText("rule")).contains("figure-jump", "layout-break");
        }
    }

    @Test
    void laterYearFollowsTheVersionOfTheYearBeforeThatIsInForceAgain() {
        String earlier = "410007/government/2023";
        String later = "410007/government/2024";
        ReportParsed mistaken = Receipts.received(carryingOut(2).report(), earlier, 2);
        send(new Specimen(2023), earlier, 1);
        wire.values(ReportValidated.TOPIC, earlier, 1);
        send(new Specimen(2024), later, 3);
        wire.values(ReportValidated.TOPIC, later, 1);
        send(mistaken);
        assertThat(events(later, 2)).containsExactly("opened", "opened");

        withdraw(mistaken);
        assertThat(events(later, 4).subList(2, 4)).containsExactly("retracted", "retracted");
        assertThat(last(wire.values(ReportValidated.TOPIC, later, 3)).get("findings"))
                .isEmpty();

        given().delete("/reports/" + mistaken.received().id() + "/withdrawal")
                .then()
                .statusCode(204);
        assertThat(events(later, 6).subList(4, 6)).containsExactly("opened", "opened");
    }

    @Test
    void laterYearThatIsFiledAgainOrWithdrawnIsJudgedAgainstTheSameYearBefore() {
        String earlier = "410008/government/2023";
        String later = "410008/government/2024";
        send(carryingOut(2), earlier, 1);
        wire.values(ReportValidated.TOPIC, earlier, 1);
        send(new Specimen(2024), later, 2);
        assertThat(events(later, 2)).containsExactly("opened", "opened");

        ReportParsed corrected = Receipts.received(
                new Specimen(2024)
                        .row("requests.received", 10)
                        .row("requests.carriedIn", 2)
                        .report(),
                later,
                3);
        send(corrected);
        assertThat(events(later, 4).subList(2, 4)).containsExactly("resolved", "resolved");

        withdraw(corrected);
        assertThat(events(later, 6).subList(4, 6)).containsExactly("opened", "opened");
        assertThat(wire.collected(FindingEvent.TOPIC, earlier)).isEmpty();
    }

    /** The rules that the later report is told to break. */
    private List<String> earlierFirst(String division, Specimen earlier, Specimen later) {
        ReportParsed before = of(division, earlier);
        ReportParsed after = of(division, later);
        send(before);
        wire.values(ReportValidated.TOPIC, before.filing().value(), 1);
        send(after);
        return rules(after, 1);
    }

    private List<String> laterFirst(String division, Specimen earlier, Specimen later) {
        ReportParsed before = of(division, earlier);
        ReportParsed after = of(division, later);
        send(after);
        assertThat(rules(after, 1)).isEmpty();
        send(before);
        return rules(after, 2);
    }

    private List<String> rules(ReportParsed report, int judgements) {
        JsonNode judged =
                last(wire.values(ReportValidated.TOPIC, report.filing().value(), judgements));
        assertThat(judged.get("revision").asInt()).isEqualTo(judgements);
        return judged.get("findings").findValuesAsText("rule");
    }

    private List<String> events(String filing, int count) {
        return wire.values(FindingEvent.TOPIC, filing, count).stream()
                .map(event -> event.get("event").asText())
                .toList();
    }

    private static void withdraw(ReportParsed report) {
        given().contentType(ContentType.JSON)
                .body(Map.of("by", "王五", "reason", "误报"))
                .put("/reports/" + report.received().id() + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static ReportParsed of(String division, Specimen specimen) {
        ReportParsed report = specimen.report();
        int year = Objects.requireNonNull(report.identity().year());
        return Receipts.received(report, division + "/government/" + year, year);
    }

    private static Specimen carryingOut(int count) {
        return new Specimen(2023).row("requests.received", 12 + count).row("requests.carriedOut", count);
    }

    private static JsonNode last(List<JsonNode> values) {
        return values.getLast();
    }
}
