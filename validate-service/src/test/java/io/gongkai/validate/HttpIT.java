package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class HttpIT {
    private static final String FILING = "300001/government/2024";

    @Inject
    ObjectMapper json;

    @Test
    void rulesAreListed() {
        given().get("/rules")
                .then()
                .statusCode(200)
                .body("", hasSize(RuleCatalogue.all().size()))
                .body("id", hasItem("requests-row-sum"))
                .body("[0].severity", equalTo("error"))
                .body("[0].form", contains("2019", "2021"));
    }

    @Test
    void rulePageShowsWhatTheRuleSaysOfItsExamples() {
        given().get("/rules/requests-row-sum")
                .then()
                .statusCode(200)
                .body("bad.findings[0].zh", containsString("12+0+0+0+0+0 = 12，总计填报 13"))
                .body("good.findings", hasSize(0));
    }

    @Test
    void browserGetsPagesAndWhoTakesAnythingGetsJson() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        given().header("Accept", browser)
                .get("/rules/requests-row-sum")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Language", "zh-CN")
                .header("Vary", containsString("Accept"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("12+0+0+0+0+0 = 12，总计填报 13"));
        given().header("Accept", browser)
                .get("/rules?lang=en")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString("/rules/carry-over?lang=en"));
        given().header("Accept", "*/*")
                .get("/rules/requests-row-sum")
                .then()
                .contentType(containsString("application/json"));
    }

    @Test
    void unknownRuleIsAProblem() {
        problem(given().get("/rules/none").then(), 404).body("message.zh", containsString("没有这个资源"));
    }

    @Test
    void findingsArePaged() {
        // Three findings: one cell of a row, and the two sums of a column.
        send();
        String cursor = given().queryParam("filing", FILING)
                .queryParam("size", 2)
                .get("/findings")
                .then()
                .statusCode(200)
                .body("findings", hasSize(2))
                .body("cursor", not(nullValue()))
                .extract()
                .path("cursor");
        given().queryParam("filing", FILING)
                .queryParam("size", 2)
                .queryParam("cursor", cursor)
                .get("/findings")
                .then()
                .body("findings", hasSize(1))
                .body("findings[0].status", equalTo("open"))
                .body("findings[0].filing.county", equalTo("样例区"))
                .body("cursor", nullValue());
        given().queryParam("filing", FILING)
                .queryParam("rule", "requests-row-sum")
                .queryParam("severity", "error")
                .queryParam("province", "样例省")
                .queryParam("city", "样例市")
                .queryParam("county", "样例区")
                .queryParam("year", 2024)
                .queryParam("status", "open")
                .get("/findings")
                .then()
                .body("findings", hasSize(1));
    }

    @Test
    void wrongParameterIsAProblem() {
        problem(given().get("/findings?severity=terrible").then(), 400).body("detail", containsString("terrible"));
        problem(given().get("/findings?cursor=AAAA").then(), 400);
        problem(given().get("/findings?size=100000").then(), 400);
        problem(given().get("/failures/stream?lastEventId=x").then(), 400);
    }

    @Test
    void serviceIsReadyAndDescribed() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        assertThat(given().get("/q/openapi").then().statusCode(200).extract().asString())
                .contains("/failures/stream", "/findings", "/rules/{id}");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", containsString("urn:gongkai:problem:"))
                .body("message.en", not(nullValue()));
    }

    private void send() {
        ReportParsed report = Receipts.received(
                new Specimen(2024).figure("requests.total.naturalPerson", "13").report(), FILING, 1);
        try (Wire wire = new Wire(Servers.bootstrapServers(), FindingEvent.TOPIC)) {
            wire.send(ReportParsed.TOPIC, FILING, json.writeValueAsBytes(report), Map.of());
            wire.records(FindingEvent.TOPIC, FILING, 3);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
