package io.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Specimen;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
class ReportJudgingIT extends ReportsOnTheWire {

    @Test
    void sampleIsJudgedAndPublishedAsTheSampleSays() {
        Sample parsed = Sample.of("report.parsed.v1");
        Sample validated = Sample.of("report.validated.v1");

        wire.send(ReportParsed.TOPIC, parsed.key(), parsed.bytes(), parsed.headers());

        ConsumerRecord<String, byte[]> found =
                wire.records(ReportValidated.TOPIC, parsed.key(), 1).getFirst();
        assertThat(Wire.headers(found).keySet()).containsAll(validated.headers().keySet());
        assertThat(Wire.headers(found))
                .containsOnlyKeys(
                        "ce_id",
                        "ce_source",
                        "ce_specversion",
                        "ce_subject",
                        "ce_time",
                        "ce_type",
                        "content-type",
                        "traceparent");
        for (String same : List.of("ce_source", "ce_specversion", "ce_subject", "ce_time", "ce_type", "content-type")) {
            assertThat(Wire.headers(found))
                    .containsEntry(same, validated.headers().get(same));
        }
        JsonNode value = Wire.json(found.value());
        assertThat(value.get("report")).isEqualTo(parsed.value());
        assertThat(value.get("version").asInt()).isEqualTo(1);
        assertThat(value.get("revision").asInt()).isEqualTo(1);
        assertThat(value.get("inForceSince")).isEqualTo(validated.value().get("inForceSince"));
        assertThat(value.get("verdict").asText()).isEqualTo("errors");
    }

    @Test
    void oneWrongCellFailsExactlyTheIdentitiesThatFollow() {
        send(new Specimen(2024).figure("requests.granted.naturalPerson", "13"), "100001/government/2024", 1);

        List<JsonNode> failures = wire.values(FindingEvent.TOPIC, "100001/government/2024", 2);

        assertThat(failures)
                .extracting(failure -> failure.at("/finding/rule").asText())
                .containsExactly("requests-results-sum", "requests-row-sum");
        assertThat(failures).allSatisfy(failure -> {
            assertThat(failure.get("event").asText()).isEqualTo("opened");
            assertThat(failure.at("/finding/suggestion/changes/0/address").asText())
                    .isEqualTo("requests.granted.naturalPerson");
            assertThat(failure.at("/finding/suggestion/changes/0/to").asText()).isEqualTo("12");
        });
    }

    @Test
    void redeliveryChangesNothing() {
        String filing = "100002/government/2024";
        Specimen wrong = new Specimen(2024).figure("requests.received.total", "13");
        send(wrong, filing, 1);
        send(wrong, filing, 1);
        send(wrong, filing, 1);
        send(new Specimen(2024), filing, 2);

        List<JsonNode> validated = wire.values(ReportValidated.TOPIC, filing, 3);
        List<JsonNode> failures = wire.values(FindingEvent.TOPIC, filing, 2 * 2);

        assertThat(validated).extracting(event -> event.get("version").asInt()).containsExactly(1, 1, 2);
        assertThat(validated)
                .extracting(event -> event.get("inForce").asBoolean())
                .containsExactly(true, false, true);
        assertThat(validated).extracting(event -> event.get("revision").asInt()).containsExactly(1, 2, 1);
        assertThat(failures)
                .extracting(event -> event.get("event").asText())
                .containsExactly("opened", "opened", "resolved", "resolved");
    }

    @Test
    void newVersionResolvesAndOpens() {
        String filing = "100003/government/2024";
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 1);
        send(new Specimen(2024).figure("disputes.directSuit.total", "4"), filing, 2);

        List<JsonNode> failures = wire.values(FindingEvent.TOPIC, filing, 3);

        assertThat(failures)
                .extracting(event -> event.get("event").asText())
                .containsExactly("opened", "resolved", "opened");
        assertThat(failures)
                .extracting(event -> event.at("/finding/addresses/4").asText())
                .containsExactly("disputes.review.total", "disputes.review.total", "disputes.directSuit.total");
        assertThat(failures.get(1).get("report")).isEqualTo(failures.get(2).get("report"));
    }

    @Test
    void olderVersionThatArrivesLateOpensNothing() {
        String filing = "100004/government/2024";
        send(new Specimen(2024), filing, 8);
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 7);

        List<JsonNode> validated = wire.values(ReportValidated.TOPIC, filing, 3);

        assertThat(validated)
                .extracting(event -> event.at("/report/received/sequence").asInt())
                .containsExactly(8, 7, 8);
        assertThat(validated).extracting(event -> event.get("version").asInt()).containsExactly(1, 1, 2);
        assertThat(validated)
                .extracting(event -> event.get("inForce").asBoolean())
                .containsExactly(true, false, true);
        assertThat(validated.get(1).get("inForceSince"))
                .isEqualTo(validated.get(1).get("report").get("received").get("receivedAt"));
        assertThat(validated.get(1).get("verdict").asText()).isEqualTo("errors");
        assertThat(wire.collected(FindingEvent.TOPIC, filing)).isEmpty();
    }

    @Test
    void reportReadAnewAsAnotherFilingLeavesTheFirst() {
        String unknown = "100005/government/2023";
        String known = "100005/government/2024";
        ReportParsed first = Receipts.received(
                new Specimen(2023).figure("disputes.review.total", "3").report(), unknown, 1);
        send(first);
        send(new ReportParsed(
                first.received(),
                new FilingId(known),
                new Specimen(2024).report().identity(),
                "",
                first.sections(),
                "",
                first.tables(),
                first.figures(),
                List.of(),
                List.of()));

        assertThat(wire.values(FindingEvent.TOPIC, unknown, 2))
                .extracting(event -> event.get("event").asText())
                .containsExactly("opened", "retracted");
        assertThat(wire.values(FindingEvent.TOPIC, known, 1)
                        .getFirst()
                        .get("event")
                        .asText())
                .isEqualTo("opened");
    }

    @Test
    void brokenJsonIsADeadLetterAndTheNextReportGoesThrough() {
        String filing = "100006/government/2024";
        wire.send(ReportParsed.TOPIC, filing, "{\"received\":".getBytes(StandardCharsets.UTF_8), Map.of());
        send(new Specimen(2024), filing, 1);

        ConsumerRecord<String, byte[]> letter =
                wire.records(DEAD_LETTERS, filing, 1).getFirst();
        assertThat(Wire.headers(letter).get("dead-letter-reason")).contains("Unexpected end-of-input");
        assertThat(Wire.headers(letter)).containsEntry("dead-letter-topic", ReportParsed.TOPIC);
        assertThat(letter.value()).isEqualTo("{\"received\":".getBytes(StandardCharsets.UTF_8));
        assertThat(wire.values(ReportValidated.TOPIC, filing, 1)).hasSize(1);
    }

    @Test
    void traceIsCarriedToEveryEvent() throws JsonProcessingException {
        String filing = "100007/government/2024";
        String trace = "0af7651916cd43dd8448eb211c80319c";
        ReportParsed report = Receipts.received(
                new Specimen(2024).figure("disputes.review.total", "3").report(), filing, 1);
        wire.send(
                ReportParsed.TOPIC,
                filing,
                json.writeValueAsBytes(report),
                Map.of("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        for (String topic : List.of(ReportValidated.TOPIC, FindingEvent.TOPIC)) {
            assertThat(Wire.headers(wire.records(topic, filing, 1).getFirst()).get("traceparent"))
                    .contains(trace);
        }
    }

    @Test
    void reportWaitsWhileTheDatabaseIsAway() {
        String filing = "100008/government/2024";
        Servers.killPostgres();
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 1);
        Servers.startPostgresAgain();

        assertThat(wire.values(ReportValidated.TOPIC, filing, 1)).hasSize(1);
        assertThat(wire.values(FindingEvent.TOPIC, filing, 1)).hasSize(1);
        assertThat(wire.collected(DEAD_LETTERS, filing)).isEmpty();
    }

    @Test
    void findingsOfAnEventHaveTheFingerprintOfTheReport() {
        String filing = "100009/government/2024";
        send(new Specimen(2024).figure("disputes.review.total", "3"), filing, 1);

        JsonNode validated = wire.values(ReportValidated.TOPIC, filing, 1).getFirst();
        JsonNode failure = wire.values(FindingEvent.TOPIC, filing, 1).getFirst();

        assertThat(StreamSupport.stream(validated.get("findings").spliterator(), false)
                        .toList())
                .containsExactly(failure.get("finding"));
    }
}
