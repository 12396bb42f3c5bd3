package io.gongkai.validate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** How long a back-test of 10,000 filings takes, from PostgreSQL to the figures: {@code deploy/measure backtest}. */
@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
@EnabledIfEnvironmentVariable(named = "GONGKAI_MEASURE", matches = "backtest")
class BacktestSpeedIT {
    private static final int FILINGS = 10_000;
    private static final int BATCH = 500;

    /** The goal of the catalogue, in the slow and the quick hours of a shared machine. */
    private static final Duration GOAL = Duration.ofMinutes(1);

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @Test
    void tenThousandReportsTakeLessThanAMinute() throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection);
        }

        for (int turn = 1; turn <= 2; turn++) {
            long start = System.nanoTime();
            String id = given().contentType(ContentType.JSON)
                    .body(Map.of("rule", "title-missing", "enabled", false))
                    .post("/backtests")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> given().get("/backtests/" + id).path("status"), equalTo("done"));
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            System.out.printf("back-test of %d filings, turn %d: %d ms%n", FILINGS, turn, took.toMillis());
            given().get("/backtests/" + id)
                    .then()
                    .body("judged", equalTo(FILINGS))
                    .body("retracted.findings", equalTo(FILINGS / 10));
            assertThat(took).isLessThan(GOAL);
        }
    }

    /** Five years of each issuer; the title is missing in every tenth report. */
    private void fill(Connection connection) throws SQLException, IOException {
        try (PreparedStatement filing = connection.prepareStatement("insert into filing (id, year, decision)"
                        + " values (?, ?, (select coalesce(max(id), 0) from rule_decision))");
                PreparedStatement version = connection.prepareStatement(
                        "insert into report_version (report_id, filing_id, sequence, received_at, number, in_force,"
                                + " revision, judgement, parsed_sha256, content_hash, judged_with) values (?, ?, ?, ?, 1,"
                                + " true, 1, ?, '', '', '')");
                PreparedStatement content =
                        connection.prepareStatement("insert into parsed_report (report_id, content) values (?, ?)")) {
            for (int number = 0; number < FILINGS; number++) {
                int year = 2020 + number % 5;
                String id = "%06d/government/%d".formatted(number / 5, year);
                Specimen specimen = new Specimen(year);
                ReportParsed report = Receipts.received(
                        number % 10 == 0 ? specimen.title(null).report() : specimen.report(), id, number + 1);
                filing.setString(1, id);
                filing.setInt(2, year);
                filing.addBatch();
                version.setString(1, report.received().id().value());
                version.setString(2, id);
                version.setLong(3, number + 1);
                version.setTimestamp(4, Timestamp.from(Instant.EPOCH));
                version.setString(5, json.writeValueAsString(ReportJudge.judge(report)));
                version.addBatch();
                content.setString(1, report.received().id().value());
                content.setBytes(2, compressed(report));
                content.addBatch();
                if (number % BATCH == BATCH - 1) {
                    filing.executeBatch();
                    version.executeBatch();
                    content.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private byte[] compressed(ReportParsed report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            json.writeValue(gzip, report);
        }
        return bytes.toByteArray();
    }
}
