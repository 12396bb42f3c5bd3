package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class ConsecutiveYearsIT extends ReportsOnTheWire {

    @Test
    void earlierYearFirst() {
        send(carryingOut(2023, 2), "400001/government/2023", 1);
        wire.values(ReportValidated.TOPIC, "400001/government/2023", 1);
        send(new Specimen(2024), "400001/government/2024", 2);

        assertThat(rules("400001/government/2024", 1)).containsExactly("carry-over", "carry-over");
        assertThat(wire.values(FindingEvent.TOPIC, "400001/government/2024", 2))
                .extracting(event -> event.get("event").asText())
                .containsExactly("opened", "opened");
        assertThat(wire.collected(FindingEvent.TOPIC, "400001/government/2023")).isEmpty();
    }

    @Test
    void laterYearFirst() {
        String later = "400002/government/2024";
        send(new Specimen(2024), later, 1);
        wire.values(ReportValidated.TOPIC, later, 1);
        send(carryingOut(2023, 2), "400002/government/2023", 2);

        assertThat(rules(later, 2)).containsExactly("carry-over", "carry-over");
        JsonNode again = wire.values(ReportValidated.TOPIC, later, 2).getLast();
        assertThat(again.get("revision").asInt()).isEqualTo(2);
        assertThat(again.get("verdict").asText()).isEqualTo("errors");
        assertThat(again.get("notJudged").findValuesAsText("rule")).doesNotContain("carry-over");
    }

    @Test
    void newVersionOfTheYearBeforeResolvesAndWhatDiffersIsChanged() {
        String earlier = "400003/government/2023";
        String later = "400003/government/2024";
        send(carryingOut(2023, 2), earlier, 1);
        wire.values(ReportValidated.TOPIC, earlier, 1);
        send(new Specimen(2024), later, 2);
        wire.values(FindingEvent.TOPIC, later, 2);
        send(carryingOut(2023, 3), earlier, 3);
        wire.values(FindingEvent.TOPIC, later, 4);
        send(new Specimen(2023), earlier, 4);

        List<JsonNode> events = wire.values(FindingEvent.TOPIC, later, 6);
        assertThat(events)
                .extracting(event -> event.get("event").asText())
                .containsExactly("opened", "opened", "changed", "changed", "resolved", "resolved");
        assertThat(events).extracting(event -> event.get("occurrence").asInt()).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(rules(later, 3)).isEmpty();
    }

    @Test
    void replayChangesNothing() {
        String earlier = "400004/government/2023";
        String later = "400004/government/2024";
        send(new Specimen(2024), later, 1);
        wire.values(ReportValidated.TOPIC, later, 1);
        send(carryingOut(2023, 2), earlier, 2);
        wire.values(ReportValidated.TOPIC, later, 2);

        send(new Specimen(2024), later, 1);
        send(carryingOut(2023, 2), earlier, 2);
        // what follows a replay in its partition shows that it was dealt with
        send(new Specimen(2024), later, 3);
        send(carryingOut(2023, 2).title("另一份2023年政府信息公开工作年度报告"), earlier, 4);

        assertThat(wire.values(ReportValidated.TOPIC, later, 4))
                .extracting(event -> event.at("/report/received/sequence").asInt() + ":" + event.get("revision"))
                .containsExactlyInAnyOrder("1:1", "1:2", "1:3", "3:1");
    }

    @Test
    void differenceToTheVersionBeforeIsPartOfTheEvent() {
        String filing = "400005/government/2024";
        send(new Specimen(2024), filing, 1);
        wire.values(ReportValidated.TOPIC, filing, 1);
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 2);

        JsonNode second = wire.values(ReportValidated.TOPIC, filing, 3).stream()
                .filter(event -> event.get("version").asInt() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(second.at("/difference/fromVersion").asInt()).isEqualTo(1);
        assertThat(second.at("/difference/figures").findValuesAsText("address"))
                .containsExactly("disputes.review.total");
        assertThat(second.at("/difference/opened").findValuesAsText("rule")).containsExactly("disputes-sum");
    }

    @Test
    void dryRunSaysWhatTheReportHandedInWillSay() throws IOException {
        String later = "400006/government/2024";
        send(carryingOut(2023, 2), "400006/government/2023", 1);
        wire.values(ReportValidated.TOPIC, "400006/government/2023", 1);

        JsonNode first = tried(new Specimen(2024), later, 2);
        send(new Specimen(2024), later, 2);

        assertThat(first.get("findings").findValuesAsText("rule")).containsExactly("carry-over", "carry-over");
        assertThat(wire.values(ReportValidated.TOPIC, later, 1)).containsExactly(first);

        Specimen corrected = new Specimen(2024).figure("disputes.review.total", "3");
        JsonNode second = tried(corrected, later, 3);
        send(corrected, later, 3);

        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(wire.values(ReportValidated.TOPIC, later, 3)).contains(second);
    }

    private JsonNode tried(Specimen specimen, String filing, long sequence) throws IOException {
        return json.readTree(given().contentType("application/json")
                .body(json.writeValueAsBytes(Receipts.received(specimen.report(), filing, sequence)))
                .post("/judgements")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private List<String> rules(String filing, int judgements) {
        return wire.values(ReportValidated.TOPIC, filing, judgements)
                .getLast()
                .get("findings")
                .findValuesAsText("rule");
    }

    private static Specimen carryingOut(int year, int count) {
        return new Specimen(year).row("requests.received", 12 + count).row("requests.carriedOut", count);
    }
}
