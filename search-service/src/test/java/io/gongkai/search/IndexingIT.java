package io.gongkai.search;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.events.Slot;
import io.gongkai.search.Samples.Sample;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Servers.class)
class IndexingIT {
    private static final String VALIDATED = "report.validated";
    private static final String INDEXED = "report.indexed";
    private static final String DEAD = "search-service.dead-letter";
    /** Elasticsearch takes no more sections than this. */
    private static final int MOST_NESTED = 10_000;

    @SuppressWarnings("NullAway.Init") // by inject()
    Servers servers;

    @SuppressWarnings("NullAway.Init")
    TestTopics topics;

    @BeforeEach
    void connect() {
        topics = new TestTopics(servers.bootstrapServers());
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void sampleIsReadAndSampleIsWritten() throws IOException {
        Sample validated = Samples.read("report.validated.v1");
        Sample indexed = Samples.read("report.indexed.v1");

        topics.send(
                VALIDATED,
                validated.key(),
                validated.value().toString().getBytes(StandardCharsets.UTF_8),
                validated.headers());

        ConsumerRecord<String, byte[]> record = indexed(indexed.key(), 1).getFirst();
        assertThat(Sample.of(record)).isEqualTo(indexed);
        get("/search?q=样例&county=样例区").then().statusCode(200);
        assertThat(get("/reports/" + indexed.key()).jsonPath().getString("report.issuer"))
                .isEqualTo("样例区人民政府");
    }

    @Test
    void judgementIsPassedOnWhole() throws Exception {
        Sample validated = Samples.read("report.validated.v1");

        topics.send(
                VALIDATED,
                validated.key(),
                validated.value().toString().getBytes(StandardCharsets.UTF_8),
                validated.headers());

        String id = validated.value().at("/report/received/id").asText();
        indexed(id, 1);
        JsonNode answer = Judged.JSON.readTree(get("/reports/" + id).asString());
        for (String part : List.of("findings", "judgements", "statements", "withdrawal", "difference")) {
            assertThat(answer.get(part)).as(part).isEqualTo(validated.value().get(part));
        }
        assertThat(answer.get("statements")).isNotEmpty();
    }

    /** What was announced before an event grew is read for as long as it is kept. */
    @ParameterizedTest
    @CsvSource({
        "before-judgements, 111111111111111111111111111111e1",
        "before-doubts, 111111111111111111111111111111e2",
    })
    void earlierSampleIsRead(String form, String id) throws IOException {
        Sample earlier = Samples.read("earlier/" + form + "/report.validated.v1");
        String filing = "99991" + id.charAt(id.length() - 1) + "/government/2024";
        String value = earlier.value()
                .toString()
                .replace(earlier.value().at("/report/received/id").asText(), id)
                .replace(earlier.key(), filing);

        topics.send(VALIDATED, filing, value.getBytes(StandardCharsets.UTF_8), earlier.headers());

        indexed(id, 1);
        JsonNode answer = Judged.JSON.readTree(get("/reports/" + id).asString());
        assertThat(answer.at("/findings/0/rule").asText()).isEqualTo("requests-row-sum");
        assertThat(answer.at("/judgements").isEmpty()).isEqualTo(form.equals("before-judgements"));
        assertThat(answer.at("/difference/changed")).isEmpty();
    }

    @Test
    void announcedIsVisible() {
        Judged report = new Judged("可见县").section(Slot.OVERVIEW, "一、总体情况", "落实三审三校。");

        send(report, Map.of());

        indexed(report.id(), 1);
        assertThat(hits("q=三审三校 可见县")).containsExactly(report.id());
    }

    @Test
    void traceIsCarried() {
        Judged report = new Judged("踪迹县");
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        send(report, Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        ConsumerRecord<String, byte[]> record = indexed(report.id(), 1).getFirst();
        assertThat(Samples.headers(record).get("traceparent")).contains(trace);
    }

    @Test
    void newestWinsWhateverTheOrder() {
        Judged report = new Judged("先后县");
        report.revision = 3;
        report.title = "第三次判定";
        byte[] third = report.json();
        report.revision = 2;
        report.title = "第二次判定";
        byte[] second = report.json();

        topics.send(VALIDATED, report.filing(), third, Map.of());
        topics.send(VALIDATED, report.filing(), second, Map.of());
        topics.flush();

        indexed(report.id(), 2);
        assertThat(get("/reports/" + report.id()).jsonPath().getString("report.title"))
                .isEqualTo("第三次判定");
        assertThat(get("/reports/" + report.id()).header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void replayChangesNothing() throws Exception {
        List<Judged> reports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(new Judged("重放" + i + "县").section(Slot.OTHER, null, "第" + i + "份"));
        }
        reports.forEach(r -> send(r, Map.of()));
        topics.flush();
        Map<String, Long> indexed = new HashMap<>();
        reports.forEach(r -> indexed.put(r.id(), 1L));
        topics.awaitCounts(INDEXED, indexed);
        Map<String, String> before = dump();

        reports.reversed().forEach(r -> send(r, Map.of()));
        topics.flush();

        reports.forEach(r -> indexed.put(r.id(), 2L));
        topics.awaitCounts(INDEXED, indexed);
        assertThat(dump()).isEqualTo(before);
        List<ConsumerRecord<String, byte[]>> events = indexed(reports.getFirst().id(), 2);
        assertThat(events.stream().map(e -> Samples.headers(e).get("ce_id")).distinct())
                .hasSize(1);
    }

    @Test
    void badRecordsAreSetAsideAndTheOthersGoOn() {
        Judged before = new Judged("之前县");
        Judged refused = new Judged("拒收县");
        for (int i = 0; i <= MOST_NESTED; i++) {
            refused.section(Slot.EXTRA, null, "");
        }
        Judged after = new Judged("之后县");

        send(before, Map.of());
        topics.send(VALIDATED, "broken", "{\"report\":".getBytes(StandardCharsets.UTF_8), Map.of("ce_id", "x1"));
        topics.send(VALIDATED, "tombstone", null, Map.of());
        send(refused, Map.of("ce_id", "x2"));
        topics.send(VALIDATED, "empty", "{}".getBytes(StandardCharsets.UTF_8), Map.of());
        send(after, Map.of());
        topics.flush();

        indexed(before.id(), 1);
        indexed(after.id(), 1);
        List<ConsumerRecord<String, byte[]>> dead = topics.await(
                DEAD,
                4,
                r -> List.of("broken", "tombstone", "empty", refused.filing()).contains(r.key()));
        Map<String, String> broken = Samples.headers(of("broken", dead));
        assertThat(broken).containsEntry("dead-letter-topic", VALIDATED).containsEntry("ce_id", "x1");
        assertThat(broken).containsKeys("dead-letter-cause", "dead-letter-partition", "dead-letter-offset");
        assertThat(of("broken", dead).value()).asString().isEqualTo("{\"report\":");
        assertThat(of("tombstone", dead).value()).isNull();
        Map<String, String> refusal = Samples.headers(of(refused.filing(), dead));
        assertThat(refusal.get("dead-letter-reason")).contains("nested documents");
        assertThat(get("/reports/" + refused.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void crashOfElasticsearchLosesNothing() {
        List<Judged> reports = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reports.add(new Judged("崩溃" + i + "县"));
        }
        reports.subList(0, 10).forEach(r -> send(r, Map.of()));
        topics.flush();
        servers.killElasticsearch();
        reports.subList(10, 20).forEach(r -> send(r, Map.of()));
        topics.flush();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get("/q/health/ready").statusCode() == 503);
        assertThat(get("/search").statusCode()).isEqualTo(503);

        servers.restartElasticsearch();

        reports.forEach(r -> indexed(r.id(), 1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get("/q/health/ready").statusCode() == 200);
        assertThat(hits("size=100&q=崩溃0县 OR 崩溃19县")).hasSize(2);
    }

    @Test
    void lostIndexIsMadeAgain() throws Exception {
        elasticsearch("DELETE", "/reports-000001");
        Judged report = new Judged("重建县");

        send(report, Map.of());

        indexed(report.id(), 1);
        assertThat(hits("q=重建县")).containsExactly(report.id());
    }

    private void send(Judged report, Map<String, String> headers) {
        topics.send(VALIDATED, report.filing(), report.json(), headers);
    }

    private List<ConsumerRecord<String, byte[]>> indexed(String id, int count) {
        return topics.await(INDEXED, count, r -> r.key().equals(id));
    }

    private static ConsumerRecord<String, byte[]> of(String key, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> hits(String query) {
        var request = given();
        for (String parameter : query.split("&", -1)) {
            String[] pair = parameter.split("=", 2);
            request.queryParam(pair[0], pair[1]);
        }
        return request.get("/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("hits.id");
    }

    /** Every document with its version, by id. */
    private Map<String, String> dump() throws Exception {
        JsonNode answer = Judged.JSON.readTree(elasticsearch("GET", "/reports/_search?version=true&size=1000"));
        Map<String, String> documents = new TreeMap<>();
        answer.at("/hits/hits")
                .forEach(h -> documents.put(h.get("_id").asText(), h.get("_version") + " " + h.get("_source")));
        return documents;
    }

    private String elasticsearch(String method, String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(servers.elasticsearch() + path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
