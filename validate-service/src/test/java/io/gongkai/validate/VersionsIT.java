package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
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

/** More than two versions of a filing, and what people said about their findings. */
@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class VersionsIT extends ReportsOnTheWire {

    @Test
    void anyTwoVersionsAreComparedAndOneThatArrivesBetweenChangesWhatTheEventSays() {
        String filing = "420001/government/2024";
        send(version("初稿。", "0"), filing, 1);
        wire.values(ReportValidated.TOPIC, filing, 1);
        send(version("定稿。", "4"), filing, 3);
        assertThat(difference(filing, 3).get("fromVersion").asInt()).isEqualTo(1);
        send(version("二稿。", "3"), filing, 2); // arrives late

        JsonNode toSecond = difference(filing, 5);
        assertThat(toSecond.get("fromVersion").asInt()).isEqualTo(2);
        assertThat(toSecond.at("/figures/0/from").asText()).isEqualTo("3");
        assertThat(toSecond.get("changed").findValuesAsText("rule")).containsExactly("disputes-sum");
        given().get("/filings/" + filing + "/versions/1/difference/3")
                .then()
                .statusCode(200)
                .body("fromVersion", equalTo(1))
                .body("figures.address", contains("disputes.review.total"))
                .body("figures.from", contains("0"))
                .body("figures.to", contains("4"))
                .body("texts[0].changes[0].removed", equalTo("初稿。"))
                .body("texts[0].changes[0].added", equalTo("定稿。"))
                .body("opened.rule", contains("disputes-sum"))
                .body("resolved", empty());
        given().get("/filings/" + filing + "/versions/3/difference/2")
                .then()
                .body("changed.rule", contains("disputes-sum"))
                .body("texts[0].changes[0].added", equalTo("二稿。"));
    }

    @Test
    void remarksOfEveryKindSurviveThatTheArchiveIsJudgedAgain() {
        String filing = "420002/government/2024";
        send(new Specimen(2024).figure("disclosure.fees.amount", "1.123456"), filing, 1);
        String remarks = "/findings/"
                + wire.values(FindingEvent.TOPIC, filing, 1)
                        .getFirst()
                        .at("/finding/fingerprint")
                        .asText()
                + "/remarks";
        for (String kind : List.of("acknowledge", "dispute", "explain")) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("kind", kind, "by", "李四", "why", "理由：" + kind))
                    .post(remarks)
                    .then()
                    .statusCode(201);
        }

        given().contentType(ContentType.JSON)
                .body(Map.of("enabled", false, "by", "张三", "reason", "试停"))
                .put("/rules/money-decimals/setting")
                .then()
                .statusCode(200);
        wire.values(FindingEvent.TOPIC, filing, 2);
        given().get(remarks).then().body("kind", contains("acknowledge", "dispute", "explain"));
        given().delete("/rules/money-decimals/setting?by=zhang&reason=over")
                .then()
                .statusCode(200);

        assertThat(wire.values(FindingEvent.TOPIC, filing, 3))
                .extracting(event -> event.get("event").asText())
                .containsExactly("opened", "retracted", "opened");
        given().get("/findings?status=open&remark=explain&filing=" + filing)
                .then()
                .body("findings[0].remarks.kind", contains("acknowledge", "dispute", "explain"))
                .body("findings[0].remarks.by", contains("李四", "李四", "李四"))
                .body("findings[0].remarks.why", contains("理由：acknowledge", "理由：dispute", "理由：explain"));
    }

    private JsonNode difference(String filing, int events) {
        return wire.values(ReportValidated.TOPIC, filing, events).stream()
                .filter(event -> event.at("/report/received/sequence").asInt() == 3)
                .toList()
                .getLast()
                .get("difference");
    }

    private static Specimen version(String text, String reviews) {
        return new Specimen(2024)
                .rewrite(Slot.OVERVIEW, "一、总体情况", "未发生责任追究情况。" + text)
                .figure("disputes.review.total", reviews);
    }
}
