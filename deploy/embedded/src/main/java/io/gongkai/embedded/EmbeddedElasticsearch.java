package io.gongkai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An Elasticsearch of one node without security. It creates no index by itself. */
public final class EmbeddedElasticsearch implements EmbeddedServer {
    public static final int DEFAULT_HEAP_MEBIBYTES = 512;

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final SupervisedProcess process;
    private final int port;
    private final Path folder;
    private final boolean temporary;

    private EmbeddedElasticsearch(SupervisedProcess process, int port, Path folder, boolean temporary) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.temporary = temporary;
    }

    /** On a free port, with a temporary folder. */
    public static EmbeddedElasticsearch start() {
        return start(Folder.temporary("elasticsearch"), 0, DEFAULT_HEAP_MEBIBYTES, true);
    }

    /**
     * On a folder of the caller's.
     *
     * @param folder for data, settings and log; made if missing, else started on what is there
     * @param port 0 for a free one
     */
    public static EmbeddedElasticsearch start(Path folder, int port) {
        return start(folder, port, DEFAULT_HEAP_MEBIBYTES);
    }

    public static EmbeddedElasticsearch start(Path folder, int port, int heapMebibytes) {
        return start(folder, port, heapMebibytes, false);
    }

    private static EmbeddedElasticsearch start(Path given, int wanted, int heapMebibytes, boolean temporary) {
        Path folder = given.toAbsolutePath();
        int port = FreePort.or("Elasticsearch", wanted);
        Path home = Artefacts.elasticsearch();
        Path settings = settings(home, folder, port, heapMebibytes);
        SupervisedProcess process = SupervisedProcess.start(new SupervisedProcess.Task(
                "elasticsearch",
                folder,
                Unprivileged.command(
                        List.of("bash", home.resolve("bin/elasticsearch").toString())),
                Map.of(
                        "ES_JAVA_HOME", System.getProperty("java.home"),
                        "ES_PATH_CONF", settings.toString(),
                        "ES_JAVA_OPTS", "",
                        "ES_TMPDIR", folder.resolve("tmp").toString(),
                        // for the small JVM that starts the server and stays beside it
                        "CLI_JAVA_OPTS", "-Xmx48m -XX:+UseSerialGC")));
        EmbeddedElasticsearch elasticsearch = new EmbeddedElasticsearch(process, port, folder, temporary);
        try (HttpClient http = HttpClient.newHttpClient()) {
            process.awaitReady(() -> elasticsearch.answers(http), START_LIMIT);
        } catch (RuntimeException e) {
            elasticsearch.close();
            throw e;
        }
        return elasticsearch;
    }

    /** The address as {@code quarkus.elasticsearch.hosts} wants it, without a scheme. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    public URI uri() {
        return URI.create("http://" + host());
    }

    @Override
    public SupervisedProcess process() {
        return process;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.close();
        if (temporary) {
            Folder.delete(folder);
        }
    }

    private boolean answers(HttpClient http) {
        if (!Listening.on(port)) {
            return false;
        }
        HttpRequest request = HttpRequest.newBuilder(
                        uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=5s"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException _) {
            return false;
        }
    }

    private static Path settings(Path home, Path folder, int port, int heapMebibytes) {
        Path settings = folder.resolve("config");
        try {
            Files.createDirectories(settings);
            Files.createDirectories(folder.resolve("tmp"));
            Files.createDirectories(folder.resolve("data"));
            Files.copy(
                    home.resolve("config/log4j2.properties"),
                    settings.resolve("log4j2.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(settings.resolve("jvm.options"), """
                    -Xms%1$dm
                    -Xmx%1$dm
                    -XX:+UseSerialGC
                    -XX:+ExitOnOutOfMemoryError
                    # Its modules may write there, so it must not lie above its settings, which they may not.
                    -Djava.io.tmpdir=${ES_TMPDIR}
                    """.formatted(heapMebibytes));
            Files.writeString(settings.resolve("elasticsearch.yml"), """
                    cluster.name: gongkai
                    node.name: gongkai
                    path.data: %2$s/data
                    path.logs: %2$s/logs
                    http.host: 127.0.0.1
                    http.port: %1$d
                    transport.host: 127.0.0.1
                    transport.port: %3$d
                    discovery.type: single-node
                    xpack.security.enabled: false
                    xpack.ml.enabled: false
                    # An index that a typing error made would have a mapping that nobody wrote.
                    action.auto_create_index: ".*"
                    # A laptop's disk is nearly always "too full"; an index that turns read-only helps nobody there.
                    cluster.routing.allocation.disk.threshold_enabled: false
                    """.formatted(port, folder, FreePort.any()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
