package io.gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(KafkaServer.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ReportParsingIT {
    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Inject
    ObjectMapper json;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void reportBecomesAnEventWithItsTrace() throws IOException {
        ProducerRecord<byte[], byte[]> record = received("湛河区2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n", 1);
        Wire.header(record, "traceparent", TRACE);

        wire.send(record);

        ConsumerRecord<byte[], byte[]> parsed = only("report.parsed", record);
        assertThat(new String(parsed.key(), StandardCharsets.UTF_8)).isEqualTo("410411/government/2023");
        assertThat(headers(parsed))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "io.gongkai.report.parsed.v1")
                .containsEntry("ce_source", "/parse-service")
                .containsEntry("ce_time", Wire.header(asConsumed(record), "ce_time"))
                .containsEntry("content-type", "application/json")
                .containsOnlyKeys(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "content-type",
                        "traceparent");
        assertThat(Wire.header(parsed, "traceparent")).startsWith(TRACE.substring(0, 35));
        JsonNode value = json.readTree(parsed.value());
        assertThat(value.at("/received/filename").asText()).isEqualTo("样例 1.txt");
        assertThat(value.at("/identity/county").asText()).isEqualTo("湛河区");
    }

    @Test
    void whatIsNoReportIsRejectedAndTheNextOneGoesThrough() throws IOException {
        ProducerRecord<byte[], byte[]> garbage = received("今天天气很好，我们去公园散步。\n".repeat(20), 2);
        ProducerRecord<byte[], byte[]> deep = received("<html><body>" + "<div>".repeat(200_000), 3);
        ProducerRecord<byte[], byte[]> good = received("浉河区2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n", 4);

        wire.send(garbage);
        wire.send(deep);
        wire.send(good);

        ConsumerRecord<byte[], byte[]> rejected = only("report.rejected", garbage);
        assertThat(rejected.key()).isEqualTo(garbage.key());
        assertThat(headers(rejected))
                .containsEntry("ce_type", "io.gongkai.report.rejected.v1")
                .containsEntry("content-type", "application/json");
        assertThat(json.readTree(rejected.value()).get("reason").asText()).isEqualTo("notAReport");
        assertThat(json.readTree(only("report.rejected", deep).value())
                        .get("reason")
                        .asText())
                .isEqualTo("tooComplex");
        assertThat(only("report.parsed", good)).isNotNull();
    }

    @Test
    void brokenRecordGoesToTheDeadLettersAndTheNextOneGoesThrough() {
        ProducerRecord<byte[], byte[]> untimed = received("一", 5);
        Wire.header(untimed, "ce_time", "yesterday");
        ProducerRecord<byte[], byte[]> bare =
                new ProducerRecord<>("report.received", "bare".getBytes(StandardCharsets.UTF_8), new byte[] {1, 2});
        ProducerRecord<byte[], byte[]> empty =
                new ProducerRecord<>("report.received", "empty".getBytes(StandardCharsets.UTF_8), null);
        ProducerRecord<byte[], byte[]> good = received("竞秀区2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n", 6);

        for (ProducerRecord<byte[], byte[]> record : List.of(untimed, bare, empty, good)) {
            wire.send(record);
        }

        ConsumerRecord<byte[], byte[]> dead = deadLetter(untimed);
        assertThat(dead.value()).isEqualTo(untimed.value());
        assertThat(Wire.header(dead, "dead-letter-reason")).contains("yesterday");
        assertThat(Wire.header(deadLetter(bare), "dead-letter-reason")).contains("ce_type");
        assertThat(deadLetter(empty).value()).isNull();
        assertThat(only("report.parsed", good)).isNotNull();
    }

    @Test
    void sameRecordGivesTheSameEvent() {
        ProducerRecord<byte[], byte[]> record = received("偃师区2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n", 7);

        wire.send(record);
        wire.send(received("偃师区2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n", 7));

        List<ConsumerRecord<byte[], byte[]>> parsed = about("report.parsed", record, 2);
        assertThat(parsed).hasSize(2);
        assertThat(parsed.get(0).value()).isEqualTo(parsed.get(1).value());
        assertThat(parsed.get(0).key()).isEqualTo(parsed.get(1).key());
        assertThat(Wire.header(parsed.get(0), "ce_id")).isEqualTo(Wire.header(parsed.get(1), "ce_id"));
    }

    @Test
    void realReportsAreParsed() throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), "skipped: the real reports are not beside the project");
        Map<String, String> filings = Map.of(
                "zhanhe-2019", "410411/government/2019",
                "yanshi-2022", "410307/office/2022",
                "jingxiu-2019", "130602/government/2019",
                "nanshan-2019", "230404/government/2019",
                "shihe-2024", "411502/government/2024");
        long sequence = 100;
        for (Map.Entry<String, String> filing : filings.entrySet()) {
            ProducerRecord<byte[], byte[]> record = Wire.received(
                    Files.readAllBytes(REPORTS.resolve(filing.getKey() + ".txt")), sequence++, filing.getKey());

            wire.send(record);

            assertThat(new String(only("report.parsed", record).key(), StandardCharsets.UTF_8))
                    .isEqualTo(filing.getValue());
        }
    }

    @Test
    void readinessAndMetricsAnswer() {
        RestAssured.get("/q/health/ready").then().statusCode(200);
        RestAssured.get("/q/metrics").then().statusCode(200);
        RestAssured.get("/q/openapi").then().statusCode(200);
    }

    private static ProducerRecord<byte[], byte[]> received(String text, long sequence) {
        return Wire.received(text.getBytes(StandardCharsets.UTF_8), sequence, "样例 " + sequence + ".txt");
    }

    private ConsumerRecord<byte[], byte[]> only(String topic, ProducerRecord<byte[], byte[]> cause) {
        return about(topic, cause, 1).getFirst();
    }

    private List<ConsumerRecord<byte[], byte[]>> about(String topic, ProducerRecord<byte[], byte[]> cause, int count) {
        String id = new String(cause.key(), StandardCharsets.UTF_8);
        return wire.await(
                topic, count, record -> Wire.header(record, "ce_subject").equals(id));
    }

    private ConsumerRecord<byte[], byte[]> deadLetter(ProducerRecord<byte[], byte[]> cause) {
        return wire.await("parse-service.dead-letter", 1, record -> Arrays.equals(record.key(), cause.key()))
                .getFirst();
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static ConsumerRecord<byte[], byte[]> asConsumed(ProducerRecord<byte[], byte[]> record) {
        ConsumerRecord<byte[], byte[]> consumed =
                new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        record.headers().forEach(consumed.headers()::add);
        return consumed;
    }
}
