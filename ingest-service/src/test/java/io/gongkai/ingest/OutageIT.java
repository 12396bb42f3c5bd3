package io.gongkai.ingest;

import static io.gongkai.ingest.Posting.freshReport;
import static io.gongkai.ingest.Posting.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.gongkai.ingest.upload.Content;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Kafka and PostgreSQL are killed and come back. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
@TestProfile(OutageIT.SmallOutbox.class)
class OutageIT {
    private static final int BOUND = 6;
    private static final Duration SOON = Duration.ofSeconds(60);

    /** A bound that a test reaches, and limits of time that it can wait for. */
    public static final class SmallOutbox implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gongkai.outbox.max-reports",
                    String.valueOf(BOUND),
                    "gongkai.receipts.database-patience",
                    "5S",
                    "mp.messaging.outgoing.report-received.delivery.timeout.ms",
                    "4000",
                    "mp.messaging.outgoing.report-received.request.timeout.ms",
                    "2000",
                    "mp.messaging.outgoing.report-received.max.block.ms",
                    "4000");
        }
    }

    @Test
    void whileKafkaIsAwayReportsAreAcceptedUpToTheBoundAndAllAnnouncedOnceAfterwards() {
        Servers.killKafka();
        List<String> accepted = new ArrayList<>();
        byte[] first = freshReport();
        accepted.add(post(first, "text/plain").then().statusCode(202).extract().path("id"));
        for (int i = 1; i < BOUND; i++) {
            accepted.add(post(freshReport(), "text/plain")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id"));
        }

        byte[] oneMore = freshReport();
        post(oneMore, "text/plain")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gongkai:problem:outbox-full"));
        post(first, "text/plain").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);

        Servers.startKafkaAgain();
        await().atMost(SOON).until(() -> post(oneMore, "text/plain").statusCode() != 503);
        accepted.add(Content.of(oneMore).id().value());
        Topic topic = new Topic("report.received");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topic.records())
                        .extracting(ConsumerRecord::key)
                        .containsAll(accepted));
        assertThat(topic.records().stream().map(ConsumerRecord::key).filter(accepted::contains))
                .containsExactlyInAnyOrderElementsOf(accepted);
        await().atMost(SOON).until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void whilePostgresIsAwayNothingIsAcceptedAndAfterwardsAllGoesOn() {
        Servers.killPostgres();
        byte[] report = freshReport();
        post(report, "text/plain")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:gongkai:problem:database-unreachable"));
        given().get("/reports/" + Content.of(report).id())
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:gongkai:problem:database-unreachable"));
        given().get("/q/health/ready").then().statusCode(503);

        Servers.startPostgresAgain();
        await().atMost(SOON).until(() -> post(report, "text/plain").statusCode() / 100 == 2);
        String id = Content.of(report).id().value();
        await().atMost(SOON)
                .until(() -> !new Topic("report.received").records(id).isEmpty());
    }
}
