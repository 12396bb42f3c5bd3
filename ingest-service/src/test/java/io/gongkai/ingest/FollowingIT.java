package io.gongkai.ingest;

import static io.gongkai.ingest.Posting.accepted;
import static io.gongkai.ingest.Posting.freshReport;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How receipts advance by what the other services announce. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class FollowingIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2025-01-20T08:31:00Z");
    private static final String SAMPLE = "d612a557336c84113994e0eeb51835ae";

    @Test
    void receiptAdvancesToIndexed() {
        String id = accepted(freshReport());
        announce("report.parsed", id, AT);
        announce("report.validated", id, AT.plusSeconds(1));
        announce("report.indexed", id, AT.plusSeconds(2));
        awaitStatus(id, "indexed");
        Response receipt = awaitSteps(id, 4);
        assertThat(receipt.<List<String>>path("timeline.status"))
                .containsExactly("received", "parsed", "validated", "indexed");
        assertThat(receipt.<String>path("timeline[2].at")).isEqualTo("2025-01-20T08:31:01Z");
    }

    @Test
    void orderAndRepetitionChangeNothing() {
        String id = accepted(freshReport());
        for (int round = 0; round < 2; round++) {
            announce("report.indexed", id, AT.plusSeconds(2));
            announce("report.validated", id, AT.plusSeconds(5));
            announce("report.validated", id, AT.plusSeconds(1));
            announce("report.parsed", id, AT);
        }
        Response receipt = awaitSteps(id, 4);
        await().atMost(SOON)
                .until(() -> given().get("/reports/" + id)
                        .<String>path("timeline[2].at")
                        .equals("2025-01-20T08:31:01Z"));
        assertThat(receipt.<String>path("status")).isEqualTo("indexed");
        assertThat(receipt.<List<String>>path("timeline.status"))
                .containsExactly("received", "parsed", "validated", "indexed");
    }

    @Test
    void rejectionSaysWhy() {
        String id = accepted(freshReport());
        announce("report.rejected", id, AT);
        Response receipt = awaitStatus(id, "rejected");
        assertThat(receipt.<String>path("timeline[1].detail.reason")).isEqualTo("notAReport");
        assertThat(receipt.<String>path("timeline[1].detail.message.zh")).contains("请核对后重新提交");
        assertThat(receipt.<String>path("timeline[1].detail.message.en")).isNotEmpty();
    }

    @Test
    void deadLetterShowsItsCauseAndALaterSuccessOutranksIt() {
        String id = accepted(freshReport());
        new Topic("search-service.dead-letter")
                .write(
                        "999902/government/2024",
                        Map.of(
                                "ce_subject", id,
                                "dead-letter-topic", "report.validated",
                                "dead-letter-reason", "the index refuses the document"),
                        "{}".getBytes(UTF_8),
                        AT.toEpochMilli());
        Response receipt = awaitStatus(id, "dead-lettered");
        assertThat(receipt.<Map<String, String>>path("timeline[1].detail"))
                .containsEntry("service", "search-service")
                .containsEntry("topic", "report.validated")
                .containsEntry("cause", "the index refuses the document");

        announce("report.indexed", id, AT.plusSeconds(9));
        awaitStatus(id, "indexed");
    }

    @Test
    void unknownReportsAndPoisonHoldUpNothing() {
        Topic deadLetters = new Topic("ingest-service.dead-letter");
        int before = deadLetters.records().size();
        announce("report.parsed", "f".repeat(32), AT);
        new Topic("report.rejected").write("x", Map.of("ce_subject", "f".repeat(32)), "{".getBytes(UTF_8), 1);
        new Topic("report.indexed").write("x", Map.of("ce_type", "half a CloudEvent"), new byte[] {1}, 1);
        new Topic("parse-service.dead-letter").write("x", Map.of(), new byte[] {1}, 1);

        String id = accepted(freshReport());
        announce("report.indexed", id, AT);
        announce("report.rejected", id, AT);
        awaitStatus(id, "indexed");
        awaitSteps(id, 3);

        await().atMost(SOON).until(() -> deadLetters.records().size() >= before + 2);
        assertThat(deadLetters.records()).hasSize(before + 2);
        assertThat(Topic.headers(deadLetters.records().getLast())).containsKey("dead-letter-reason");
    }

    @Test
    void eventsBeginWithThePastAndEndWithTheEnd() throws Exception {
        String id = accepted(freshReport());
        announce("report.parsed", id, AT);
        awaitStatus(id, "parsed");
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<List<String>> events = follow(client, id, null);
            announce("report.validated", id, AT.plusSeconds(1));
            awaitStatus(id, "validated");
            announce("report.rejected", id, AT.plusSeconds(2));
            assertThat(statuses(events.get(30, TimeUnit.SECONDS)))
                    .containsExactly("received", "parsed", "validated", "rejected");
            assertThat(events.get())
                    .contains("event:progress", "id:received+parsed+validated+rejected")
                    .noneMatch(line -> line.startsWith("content-type"));
        }
    }

    @Test
    void eventsGoOnAfterTheLastOneSeen() throws Exception {
        String id = accepted(freshReport());
        announce("report.indexed", id, AT);
        awaitStatus(id, "indexed");
        announce("report.parsed", id, AT);
        awaitSteps(id, 3);
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(statuses(follow(client, id, "received+indexed").get(30, TimeUnit.SECONDS)))
                    .containsExactly("parsed");
        }
    }

    private static CompletableFuture<List<String>> follow(HttpClient client, String id, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/reports/" + id + "/events"));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenApply(answer -> {
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("text/event-stream");
                    return answer.body().toList();
                });
    }

    private static List<String> statuses(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data:"))
                .map(line -> io.restassured.path.json.JsonPath.from(line.substring("data:".length()))
                        .getString("status"))
                .toList();
    }

    private static void announce(String topic, String id, Instant at) {
        Sample sample = Sample.of(topic + ".v1").of(SAMPLE, id);
        new Topic(topic).write(sample.key(), new HashMap<>(sample.headers()), sample.bytes(), at.toEpochMilli());
    }

    private static Response awaitStatus(String id, String status) {
        await().atMost(SOON)
                .until(() -> status.equals(given().get("/reports/" + id).path("status")));
        return given().get("/reports/" + id);
    }

    private static Response awaitSteps(String id, int steps) {
        await().atMost(SOON)
                .until(() ->
                        given().get("/reports/" + id).<List<?>>path("timeline").size() == steps);
        return given().get("/reports/" + id);
    }
}
