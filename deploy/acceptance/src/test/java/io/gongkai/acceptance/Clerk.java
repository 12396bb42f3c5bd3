package io.gongkai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Does over HTTP what people do with Gongkai: posts reports, asks what became of them, searches. */
final class Clerk implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Gongkai gongkai;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Clerk(Gongkai gongkai) {
        this.gongkai = gongkai;
    }

    /** Waits with patience for a machine that is busy with other things, and looks ten times a second. */
    static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
    }

    /** Posts a document; further headers as name, value, name, value. */
    HttpResponse<String> post(byte[] document, String mediaType, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(Part.INGEST, "/reports"))
                .header("Content-Type", mediaType)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(document));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts a text and gives its id. */
    String drop(String text, String... headers) {
        return id(post(text.getBytes(StandardCharsets.UTF_8), "text/plain", headers));
    }

    /** The id that an answer to a post gives. */
    static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
        return json(answer).path("id").asText();
    }

    /** The receipt of a report, once nothing more will happen to it. */
    JsonNode end(String id) {
        return await("end of report " + id)
                .until(() -> receipt(id), receipt -> WholeSystem.ENDS.contains(status(receipt)));
    }

    /** Posts a text and waits until it is indexed. */
    String dropUntilIndexed(String text, String... headers) {
        String id = drop(text, headers);
        JsonNode receipt = end(id);
        assertThat(status(receipt)).as(receipt.toString()).isEqualTo("indexed");
        return id;
    }

    JsonNode receipt(String id) {
        return get(Part.INGEST, "/reports/" + id);
    }

    static String status(JsonNode receipt) {
        return receipt.path("status").asText();
    }

    /** A report as search-service gives it. */
    JsonNode report(String id) {
        return get(Part.SEARCH, "/reports/" + id);
    }

    /** The answer to a search; further parameters as they stand in the query. */
    JsonNode search(String words, String parameters) {
        return get(Part.SEARCH, "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + parameters);
    }

    /** Every finding that there ever was, over all pages. */
    List<JsonNode> findings() {
        List<JsonNode> findings = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(Part.VALIDATE, "/findings?size=500" + cursor);
            page.path("findings").forEach(findings::add);
            String next = page.path("cursor").asText("");
            cursor = next.isEmpty() || page.path("cursor").isNull()
                    ? ""
                    : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return findings;
    }

    /** The strings of an array. */
    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    JsonNode get(Part part, String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(at(part, path)).timeout(Duration.ofSeconds(30)));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI at(Part part, String path) {
        return gongkai.address(part).resolve(path);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
