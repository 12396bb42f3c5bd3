package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.JudgingCode;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The service starts with code that judges otherwise than the code that judged the archive. */
@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class NewReleaseIT {
    private static final String FILING = "610001/government/2024";

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @Inject
    RuleDecisions decisions;

    @Test
    void newCodeJudgesWhatOldCodeJudged() throws Exception {
        ReportParsed report = Receipts.received(new Specimen(2024).title(null).report(), FILING, 1);
        try (Wire wire = new Wire(Servers.bootstrapServers(), ReportValidated.TOPIC, FindingEvent.TOPIC)) {
            wire.send(ReportParsed.TOPIC, FILING, json.writeValueAsBytes(report), Map.of());
            wire.values(FindingEvent.TOPIC, FILING, 1);
            forgetFindings();

            assertThat(adopt("other code")).isTrue();

            JsonNode opened = wire.values(FindingEvent.TOPIC, FILING, 2).getLast();
            assertThat(opened.at("/finding/rule").asText()).isEqualTo("title-missing");
            assertThat(wire.values(ReportValidated.TOPIC, FILING, 2)
                            .getLast()
                            .get("revision")
                            .asInt())
                    .isEqualTo(2);
        } finally {
            assertThat(adopt(JudgingCode.hash())).isTrue();
        }
        await().atMost(Wire.LIMIT)
                .untilAsserted(
                        () -> given().get("/rules/title-missing/setting").then().body("progress.waiting", equalTo(0)));
    }

    @Test
    void sameCodeDecidesNothing() {
        await().atMost(Wire.LIMIT)
                .untilAsserted(() -> assertThat(adopt(JudgingCode.hash())).isFalse());
    }

    private boolean adopt(String code) {
        return decisions.adopt(code, Instant.EPOCH).await().atMost(Wire.LIMIT);
    }

    /** As if the rule had not been there when the report was judged and announced. */
    private void forgetFindings() throws Exception {
        String judgement = json.writeValueAsString(ReportJudge.judge(new Specimen(2024).report()));
        try (Connection connection = database.getConnection();
                PreparedStatement version = connection.prepareStatement(
                        "update report_version set judgement = ?, content_hash = '' where filing_id = ?");
                PreparedStatement finding = connection.prepareStatement("delete from finding where filing_id = ?")) {
            version.setString(1, judgement);
            version.setString(2, FILING);
            version.executeUpdate();
            finding.setString(1, FILING);
            finding.executeUpdate();
        }
    }
}
