package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Narratives of one issuer that are another's. */
@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class OtherIssuersIT extends ReportsOnTheWire {
    private static final int LENGTH = 600;

    @Test
    void laterReportIsAskedAboutTheEarlierWhicheverIsJudgedFirst() {
        ReportParsed earlier = report("600001", 1, 101);
        ReportParsed later = report("600002", 1, 102);
        send(later);
        wire.values(ReportValidated.TOPIC, later.filing().value(), 1);
        send(earlier);
        JsonNode opened =
                wire.values(FindingEvent.TOPIC, later.filing().value(), 1).getFirst();

        assertThat(opened.at("/finding/rule").asText()).isEqualTo("text-repeated");
        assertThat(opened.at("/finding/message/zh").asText())
                .contains("/reports/" + earlier.received().id());

        send(earlier);
        send(later);
        send(report("600009", 9, 103)); // nothing is left to do when the third is judged
        wire.values(ReportValidated.TOPIC, "600009/government/2024", 1);
        nothingIsDue();
        assertThat(wire.collected(FindingEvent.TOPIC, later.filing().value())).hasSize(1);
        assertThat(wire.collected(FindingEvent.TOPIC, earlier.filing().value())).isEmpty();
    }

    @Test
    void findingFollowsWhatBecomesOfTheOtherReport() {
        ReportParsed first = report("600003", 2, 201);
        String last = "600005/government/2024";
        send(first);
        wire.values(ReportValidated.TOPIC, first.filing().value(), 1);
        send(report("600004", 2, 202));
        wire.values(FindingEvent.TOPIC, "600004/government/2024", 1);
        send(report("600005", 2, 203));
        wire.values(FindingEvent.TOPIC, last, 1);

        given().contentType(ContentType.JSON)
                .body(Map.of("by", "王五", "reason", "误报"))
                .put("/reports/" + first.received().id() + "/withdrawal")
                .then()
                .statusCode(200);
        JsonNode changed = wire.values(FindingEvent.TOPIC, last, 2).getLast();
        assertThat(changed.get("event").asText()).isEqualTo("changed");
        assertThat(wire.values(FindingEvent.TOPIC, "600004/government/2024", 2)
                        .getLast()
                        .get("event")
                        .asText())
                .isEqualTo("retracted");

        send(report("600004", 3, 204));
        JsonNode retracted = wire.values(FindingEvent.TOPIC, last, 3).getLast();
        assertThat(retracted.get("event").asText()).isEqualTo("retracted");
        assertThat(retracted.at("/why/zh").asText()).contains("已撤回或更换");
    }

    @Test
    void governmentAndItsOfficeMayShareTheirText() {
        send(report("600006", 4, 301));
        send(Receipts.received(
                specimen("600006", 4).issuer(IssuerKind.OFFICE, Level.COUNTY).report(), "600006/office/2024", 302));
        send(report("600007", 4, 303));

        wire.values(FindingEvent.TOPIC, "600007/government/2024", 1);
        nothingIsDue();
        assertThat(wire.collected(FindingEvent.TOPIC, "600006/government/2024")).isEmpty();
        assertThat(wire.collected(FindingEvent.TOPIC, "600006/office/2024")).isEmpty();
    }

    private static void nothingIsDue() {
        await().atMost(Wire.LIMIT)
                .untilAsserted(
                        () -> given().get("/rules/text-repeated/setting").then().body("progress.waiting", equalTo(0)));
    }

    private static ReportParsed report(String division, long text, long sequence) {
        return Receipts.received(specimen(division, text).report(), division + "/government/2024", sequence);
    }

    /** A narrative that nothing but this test writes. */
    private static Specimen specimen(String division, long text) {
        Random random = new Random(600_000 + text);
        StringBuilder narrative = new StringBuilder("未发生责任追究情况。");
        while (narrative.length() < LENGTH) {
            narrative.append((char) ('一' + random.nextInt(3_000)));
        }
        return new Specimen(2024).division(division).rewrite(Slot.OVERVIEW, "一、总体情况", narrative.toString());
    }
}
