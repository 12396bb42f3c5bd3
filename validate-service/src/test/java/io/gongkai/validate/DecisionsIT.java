package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people decide: about rules, findings and reports. */
@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class DecisionsIT extends ReportsOnTheWire {

    @Test
    void ruleThatIsSwitchedOffRetractsAndOnOpensAgain() {
        String filing = "500001/government/2024";
        send(new Specimen(2024).title(null), filing, 1);
        JsonNode opened = wire.values(FindingEvent.TOPIC, filing, 1).getFirst();
        assertThat(opened.at("/finding/rule").asText()).isEqualTo("title-missing");

        decide("title-missing", Map.of("enabled", false, "by", "张三", "reason", "试点期间不适用"));
        JsonNode retracted = wire.values(FindingEvent.TOPIC, filing, 2).getLast();
        assertThat(retracted.get("event").asText()).isEqualTo("retracted");
        assertThat(retracted.at("/why/zh").asText()).contains("张三", "试点期间不适用");
        JsonNode again = wire.values(ReportValidated.TOPIC, filing, 2).getLast();
        assertThat(again.get("verdict").asText()).isEqualTo("clean");
        given().get("/rules/title-missing").then().body("rule.setting.setting.enabled", equalTo(false));

        given().delete("/rules/title-missing/setting?by=zhang&reason=over")
                .then()
                .statusCode(200);
        JsonNode reopened = wire.values(FindingEvent.TOPIC, filing, 3).getLast();
        assertThat(reopened.get("event").asText()).isEqualTo("opened");
        assertThat(reopened.get("occurrence").asInt()).isEqualTo(3);
        assertThat(Wire.headers(wire.records(FindingEvent.TOPIC, filing, 3).getLast())
                        .get("ce_id"))
                .isNotEqualTo(
                        Wire.headers(wire.records(FindingEvent.TOPIC, filing, 3).getFirst())
                                .get("ce_id"));
        given().get("/rules/title-missing").then().body("rule.setting", nullValue());
        await().atMost(Wire.LIMIT)
                .untilAsserted(() -> given().get("/rules/title-missing/setting")
                        .then()
                        .body("history", hasSize(2))
                        .body("progress.waiting", equalTo(0)));
    }

    @Test
    void otherSeverityChangesFindingsAndVerdict() {
        String filing = "500002/government/2024";
        // What accountability-reported looks for stays in the text: section-heading is to be the only finding.
        send(new Specimen(2024).rewrite(Slot.OVERVIEW, "一、开头的话", "未发生责任追究情况。"), filing, 1);
        wire.values(FindingEvent.TOPIC, filing, 1);

        decide("section-heading", Map.of("severity", "warning", "by", "张三", "reason", "从严"));
        JsonNode changed = wire.values(FindingEvent.TOPIC, filing, 2).getLast();
        JsonNode stricter = wire.values(ReportValidated.TOPIC, filing, 2).getLast();
        given().delete("/rules/section-heading/setting?by=zhang&reason=over")
                .then()
                .statusCode(200);

        assertThat(changed.get("event").asText()).isEqualTo("changed");
        assertThat(changed.at("/former/severity").asText()).isEqualTo("info");
        assertThat(changed.at("/finding/severity").asText()).isEqualTo("warning");
        assertThat(stricter.get("verdict").asText()).isEqualTo("warnings");
        assertThat(wire.values(ReportValidated.TOPIC, filing, 3)
                        .getLast()
                        .get("verdict")
                        .asText())
                .isEqualTo("clean");
    }

    @Test
    void remarkSurvivesThatTheFindingClosesAndOpensAgain() {
        String filing = "500003/government/2024";
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 1);
        String fingerprint = wire.values(FindingEvent.TOPIC, filing, 1)
                .getFirst()
                .at("/finding/fingerprint")
                .asText();
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "explain", "by", "李四", "why", "跨年案件"))
                .post("/findings/" + fingerprint + "/remarks")
                .then()
                .statusCode(201);
        send(new Specimen(2024), filing, 2);
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 3);
        wire.values(FindingEvent.TOPIC, filing, 3);

        given().get("/findings?status=open&remark=explain&filing=" + filing)
                .then()
                .body("findings", hasSize(1))
                .body("findings[0].occurrence", equalTo(3))
                .body("findings[0].remarks.why", contains("跨年案件"));
        given().get("/findings?remark=none&filing=" + filing).then().body("findings", hasSize(0));
        given().get("/findings/" + fingerprint + "/remarks").then().body("by", contains("李四"));
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "shout", "by", "李四", "why", "?"))
                .post("/findings/" + fingerprint + "/remarks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get("/findings/" + "0".repeat(32) + "/remarks").then().statusCode(404);
    }

    @Test
    void bothVersionsStayReadableAndTheirDifferenceIsShown() {
        String filing = "500004/government/2024";
        send(new Specimen(2024).rewrite(Slot.OVERVIEW, "一、总体情况", "第一句。第二句。"), filing, 1);
        send(
                new Specimen(2024)
                        .rewrite(Slot.OVERVIEW, "一、总体情况", "第一句。改了的第二句。")
                        .figure("disputes.review.total", "3"),
                filing,
                2);
        wire.values(ReportValidated.TOPIC, filing, 3);

        given().get("/filings/" + filing + "/versions")
                .then()
                .statusCode(200)
                .body("number", contains(1, 2))
                .body("inForce", contains(false, true));
        given().get("/filings/" + filing + "/versions/1").then().body("report.sections[0].text", equalTo("第一句。第二句。"));
        given().get("/filings/" + filing + "/versions/1/difference/2")
                .then()
                .body("figures.address", contains("disputes.review.total"))
                .body("figures.to", contains("3"))
                .body("texts[0].changes[0].removed", equalTo("第二句。"))
                .body("texts[0].changes[0].added", equalTo("改了的第二句。"))
                .body("opened.rule", contains("disputes-sum"));
        given().get("/filings/" + filing + "/versions/2/difference/1")
                .then()
                .body("resolved.rule", contains("disputes-sum"));
        given().get("/filings/" + filing + "/versions/7").then().statusCode(404);
    }

    @Test
    void withdrawnReportNoLongerCountsForItsYearNorForTheNext() {
        String earlier = "500005/government/2023";
        String later = "500005/government/2024";
        ReportParsed report = Receipts.received(
                new Specimen(2023)
                        .row("requests.received", 14)
                        .row("requests.carriedOut", 2)
                        .report(),
                earlier,
                1);
        send(report);
        wire.values(ReportValidated.TOPIC, earlier, 1);
        send(new Specimen(2024), later, 2);
        wire.values(FindingEvent.TOPIC, later, 2);

        given().contentType(ContentType.JSON)
                .body(Map.of("by", "王五", "reason", "误报"))
                .put("/reports/" + report.received().id() + "/withdrawal")
                .then()
                .statusCode(200);

        assertThat(wire.values(FindingEvent.TOPIC, later, 4).subList(2, 4))
                .extracting(event -> event.get("event").asText())
                .containsExactly("retracted", "retracted");
        JsonNode withdrawn = wire.values(ReportValidated.TOPIC, earlier, 2).getLast();
        assertThat(withdrawn.get("inForce").asBoolean()).isFalse();
        assertThat(withdrawn.at("/withdrawal/reason").asText()).isEqualTo("误报");

        given().delete("/reports/" + report.received().id() + "/withdrawal")
                .then()
                .statusCode(204);
        assertThat(wire.values(FindingEvent.TOPIC, later, 6).subList(4, 6))
                .extracting(event -> event.get("event").asText())
                .containsExactly("opened", "opened");
    }

    @Test
    void backTestSaysWhatWouldHappenAndChangesNothing() {
        String filing = "500006/government/2024";
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 1);
        wire.values(FindingEvent.TOPIC, filing, 1);

        String id = given().contentType(ContentType.JSON)
                .body(Map.of("rule", "disputes-sum", "enabled", false))
                .post("/backtests")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Wire.LIMIT)
                .untilAsserted(() -> given().get("/backtests/" + id).then().body("status", equalTo("done")));

        List<String> filings = given().get("/backtests/" + id)
                .then()
                .body("opened.findings", equalTo(0))
                .extract()
                .path("examples.filing");
        assertThat(filings).contains(filing);
        assertThat(wire.collected(FindingEvent.TOPIC, filing)).hasSize(1);
    }

    private static void decide(String rule, Map<String, Object> setting) {
        given().contentType(ContentType.JSON)
                .body(setting)
                .put("/rules/" + rule + "/setting")
                .then()
                .statusCode(200);
    }
}
