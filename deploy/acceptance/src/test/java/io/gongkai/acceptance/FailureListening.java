package io.gongkai.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Subscribes to the failures of a county, and keeps what comes. */
final class FailureListening implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    /** Returns when the subscription stands. */
    static FailureListening to(Gongkai gongkai, String county) throws IOException, InterruptedException {
        FailureListening listening = new FailureListening();
        URI stream = gongkai.address(Part.VALIDATE)
                .resolve("/failures/stream?county=" + URLEncoder.encode(county, StandardCharsets.UTF_8));
        HttpResponse<Stream<String>> answer = listening.http.send(
                HttpRequest.newBuilder(stream)
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException(stream + " answers " + answer.statusCode());
        }
        Thread.ofVirtual().start(() -> listening.keep(answer.body()));
        return listening;
    }

    List<JsonNode> events() {
        return List.copyOf(events);
    }

    /** The first event of this kind about a finding of this rule, once it has come. */
    JsonNode awaitEvent(String kind, String rule) {
        return Clerk.await(kind + " " + rule)
                .until(
                        () -> events.stream()
                                .filter(event -> is(event, kind, rule))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Whether a finding of the rule has been opened, changed, resolved or retracted. */
    static boolean is(JsonNode event, String kind, String rule) {
        return kind.equals(event.path("event").asText())
                && rule.equals(event.at("/finding/rule").asText());
    }

    private void keep(Stream<String> lines) {
        try (lines) {
            lines.filter(line -> line.startsWith("data:") && line.contains("{"))
                    .map(line -> line.substring("data:".length()))
                    .forEach(data -> events.add(read(data)));
        } catch (java.io.UncheckedIOException _) {
            // closed
        }
    }

    private static JsonNode read(String data) {
        try {
            return Clerk.JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + data, e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
