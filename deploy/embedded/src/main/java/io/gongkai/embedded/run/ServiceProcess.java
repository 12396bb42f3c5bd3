package io.gongkai.embedded.run;

import io.gongkai.embedded.EmbeddedPostgres;
import io.gongkai.embedded.FreePort;
import io.gongkai.embedded.SupervisedProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts one of our services as it is deployed: a JVM of its own that knows the others by their addresses. */
final class ServiceProcess {
    /** Some ten seconds are usual; a machine that compiles at the same time takes minutes. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private ServiceProcess() {}

    static SupervisedProcess start(Part part, Settings settings, HttpClient http) {
        Path jar = settings.root().resolve(part.label()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build it with mvn package");
        }
        int port = FreePort.or(part.label(), settings.port(part));
        SupervisedProcess process = SupervisedProcess.start(new SupervisedProcess.Task(
                part.label(), settings.folder(part), command(jar, part, settings), environment(part, port, settings)));
        try {
            process.awaitReady(() -> ready(port, http), START_LIMIT);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
        return process;
    }

    private static List<String> command(Path jar, Part part, Settings settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMebibytes(part) + "m",
                // seven processes on a small machine: the simple collector takes the least memory and threads
                "-XX:+UseSerialGC",
                // a service that has no memory left is better started anew than half alive
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-jar",
                jar.toAbsolutePath().toString());
    }

    private static Map<String, String> environment(Part part, int port, Settings settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + settings.port(Part.KAFKA)));
        // these are for us; a service would look for settings of such names, and find none
        for (Part other : Part.values()) {
            environment.put(other.portVariable(), "");
            environment.put(other.heapVariable(), "");
        }
        switch (part) {
            case INGEST -> {
                environment.putAll(database("ingest", settings));
                environment.put("GONGKAI_RECEIPTS_SEARCH_URL", address(Part.SEARCH, settings));
                environment.put("GONGKAI_CHECKS_PARSE_URL", address(Part.PARSE, settings));
                environment.put("GONGKAI_CHECKS_VALIDATE_URL", address(Part.VALIDATE, settings));
                environment.put("GONGKAI_CHECKS_SEARCH_URL", address(Part.SEARCH, settings));
            }
            case VALIDATE -> {
                environment.putAll(database("validate", settings));
                environment.put("GONGKAI_RULES_SEARCH_URL", address(Part.SEARCH, settings));
            }
            case SEARCH -> {
                environment.put("QUARKUS_ELASTICSEARCH_HOSTS", "127.0.0.1:" + settings.port(Part.ELASTICSEARCH));
                environment.put("GONGKAI_SEARCH_INGEST_URL", address(Part.INGEST, settings));
                environment.put("GONGKAI_SEARCH_VALIDATE_URL", address(Part.VALIDATE, settings));
            }
            case PARSE -> {}
            case POSTGRES, KAFKA, ELASTICSEARCH -> throw new IllegalArgumentException(part + " is no service");
        }
        return environment;
    }

    private static Map<String, String> database(String name, Settings settings) {
        String address = "postgresql://127.0.0.1:" + settings.port(Part.POSTGRES) + "/" + name;
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                address,
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + address,
                "QUARKUS_DATASOURCE_USERNAME",
                EmbeddedPostgres.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                EmbeddedPostgres.PASSWORD);
    }

    private static String address(Part part, Settings settings) {
        return "http://127.0.0.1:" + settings.port(part);
    }

    private static boolean ready(int port, HttpClient http) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a service", e);
        } catch (IOException _) {
            return false; // it does not listen yet
        }
    }
}
