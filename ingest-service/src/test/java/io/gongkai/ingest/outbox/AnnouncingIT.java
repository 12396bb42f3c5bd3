package io.gongkai.ingest.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.ingest.Posting;
import io.gongkai.ingest.Sample;
import io.gongkai.ingest.Servers;
import io.gongkai.ingest.Topic;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.ingest.upload.Content;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What others read on report.received. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
@SuppressWarnings("NullAway.Init")
class AnnouncingIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Topic topic = new Topic(ReportReceived.TOPIC);

    @Inject
    ReportAnnouncing announcing;

    @Test
    void theSampleIsWrittenExactly() {
        Sample sample = Sample.of("report.received.v1");
        ReportReceived report = new ReportReceived(
                new ReportId("d612a557336c84113994e0eeb51835ae"),
                "d612a557336c84113994e0eeb51835aef9879d73f9e82cdb12ea69a125550874",
                7,
                "text/plain;charset=UTF-8",
                "样例区 2024.txt",
                URI.create("https://example.org/reports/2024"),
                Instant.parse("2025-01-20T08:30:00.125Z"));

        announcing.announce(report, Content.of(sample.bytes()), null).await().atMost(SOON);

        ConsumerRecord<String, byte[]> record = topic.records(sample.key()).getLast();
        assertThat(record.value()).isEqualTo(sample.bytes());
        Map<String, String> headers = Topic.headers(record);
        headers.remove("traceparent");
        assertThat(headers).isEqualTo(sample.headers());
    }

    @Test
    void reportIsAnnouncedOnceWithItsReceiptAndItsTrace() {
        byte[] report = Posting.freshReport();
        String id = given().header("Content-Type", "text/plain; charset=utf-8")
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .queryParam("filename", "样例 1.txt")
                .queryParam("source", "https://example.org/样例")
                .body(report)
                .post("/reports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        given().header("Content-Type", "text/plain").body(report).post("/reports");

        await().atMost(SOON).until(() -> !topic.records(id).isEmpty());

        List<ConsumerRecord<String, byte[]>> records = topic.records(id);
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().value()).isEqualTo(report);
        var receipt = given().get("/reports/" + id);
        assertThat(Topic.headers(records.getFirst()))
                .containsEntry("ce_id", id)
                .containsEntry("ce_subject", id)
                .containsEntry("ce_sha256", receipt.path("sha256"))
                .containsEntry(
                        "ce_sequence", String.format(java.util.Locale.ROOT, "%019d", receipt.<Integer>path("sequence")))
                // one instant may be written with and without zeros at its end
                .hasEntrySatisfying(
                        "ce_time",
                        time -> assertThat(Instant.parse(time)).isEqualTo(Instant.parse(receipt.path("receivedAt"))))
                .containsEntry("ce_filename", "%E6%A0%B7%E4%BE%8B%201.txt")
                .containsEntry("ce_origin", "https://example.org/%E6%A0%B7%E4%BE%8B")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("text/plain"))
                .hasEntrySatisfying("traceparent", trace -> assertThat(trace).contains(TRACE));
    }

    @Test
    void largestReportIsAnnounced() {
        byte[] report = new byte[10 * 1024 * 1024];
        java.util.Arrays.fill(report, (byte) 'x');
        byte[] start = Posting.freshReport();
        System.arraycopy(start, 0, report, 0, start.length);
        String id = given().header("Content-Type", "text/plain")
                .body(report)
                .post("/reports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(SOON).until(() -> !topic.records(id).isEmpty());
        assertThat(new String(topic.records(id).getFirst().value(), StandardCharsets.UTF_8))
                .hasSize(new String(report, StandardCharsets.UTF_8).length());
    }
}
