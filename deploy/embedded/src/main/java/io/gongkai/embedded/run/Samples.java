package io.gongkai.embedded.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Posts the project's own sample reports, and follows each to its end. */
final class Samples {
    private static final Set<String> ENDS = Set.of("indexed", "rejected", "dead-lettered");
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI ingest;
    private final HttpClient http;
    private final PrintStream out;

    Samples(URI ingest, HttpClient http, PrintStream out) {
        this.ingest = ingest;
        this.http = http;
        this.out = out;
    }

    void post(Path folder) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        Map<String, String> waiting = new TreeMap<>();
        for (Path file : files) {
            waiting.put(String.valueOf(file.getFileName()), post(file, mediaType(file)));
        }
        long start = System.nanoTime();
        while (!waiting.isEmpty()) {
            boolean late = System.nanoTime() - start > LIMIT.toNanos();
            for (Map.Entry<String, String> sample : Map.copyOf(waiting).entrySet()) {
                String status = status(sample.getValue());
                if (ENDS.contains(status) || late) {
                    out.printf(
                            "  %-40s %s  %s%n", sample.getKey(), sample.getValue(), status + (late ? " (still)" : ""));
                    waiting.remove(sample.getKey());
                }
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private String post(Path file, String mediaType) throws IOException, InterruptedException {
        String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(ingest.resolve("/reports?filename=" + name))
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(file + " was refused with " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private String status(String id) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(ingest.resolve("/reports/" + id)).build(), HttpResponse.BodyHandlers.ofString());
        JsonNode receipt = JSON.readTree(answer.body());
        return receipt.path("status").asText("unknown");
    }

    private static String mediaType(Path file) {
        return file.toString().endsWith(".html") ? "text/html" : "text/plain";
    }
}
