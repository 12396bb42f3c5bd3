package io.gongkai.embedded.run;

import io.gongkai.embedded.EmbeddedElasticsearch;
import io.gongkai.embedded.EmbeddedKafka;
import io.gongkai.embedded.EmbeddedPostgres;
import io.gongkai.embedded.SupervisedProcess;
import io.gongkai.embedded.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The whole system, running. Each part starts as soon as those that it needs are ready. */
public final class Gongkai implements AutoCloseable {
    private final Settings settings;
    private final Progress progress;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<Part, SupervisedProcess> running = new EnumMap<>(Part.class);
    private volatile boolean closing;

    public Gongkai(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when it is ready.
     *
     * @throws IllegalStateException if a part does not start; those that did are closed then
     */
    public void start() {
        start(true);
    }

    /** Starts PostgreSQL, Kafka and Elasticsearch, with the databases and the topics in them. */
    public void startInfrastructure() {
        start(false);
    }

    private void start(boolean services) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?> postgres = CompletableFuture.runAsync(() -> start(Part.POSTGRES), threads);
            CompletableFuture<?> kafka = CompletableFuture.runAsync(() -> start(Part.KAFKA), threads);
            CompletableFuture<?> elasticsearch = CompletableFuture.runAsync(() -> start(Part.ELASTICSEARCH), threads);
            Stream<CompletableFuture<?>> servers = Stream.of(postgres, kafka, elasticsearch);
            Stream<CompletableFuture<?>> users = !services
                    ? Stream.of()
                    : Stream.of(
                            kafka.thenRunAsync(() -> start(Part.PARSE), threads),
                            kafka.runAfterBothAsync(postgres, () -> start(Part.INGEST), threads),
                            kafka.runAfterBothAsync(postgres, () -> start(Part.VALIDATE), threads),
                            kafka.runAfterBothAsync(elasticsearch, () -> start(Part.SEARCH), threads));
            all(Stream.concat(servers, users).toList(), threads);
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits for all, or for the first that fails; nobody waits for the others then. */
    private static void all(List<CompletableFuture<?>> parts, ExecutorService threads) {
        CompletableFuture<?> failed = new CompletableFuture<>();
        parts.forEach(part -> part.exceptionally(failure -> {
            failed.completeExceptionally(failure);
            threads.shutdownNow();
            return null;
        }));
        CompletableFuture<?> ready = CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new));
        CompletableFuture.anyOf(ready, failed).join();
    }

    /** Starts one part, e.g. after {@link #kill}, on the same port and the same data, and returns when it is ready. */
    public void start(Part part) {
        progress.say(part, "starts");
        Supplier<SupervisedProcess> process = switch (part) {
            case POSTGRES -> this::startPostgres;
            case KAFKA -> this::startKafka;
            case ELASTICSEARCH -> this::startElasticsearch;
            case INGEST, PARSE, VALIDATE, SEARCH -> () -> ServiceProcess.start(part, settings, http);
        };
        register(part, process.get());
        progress.say(part, "is ready at " + address(part));
    }

    /** Ends a part at once (SIGKILL), as a crash would. */
    public void kill(Part part) {
        process(part).kill();
    }

    /** Ends a part in an orderly way. */
    public void stop(Part part) {
        process(part).close();
    }

    public SupervisedProcess process(Part part) {
        synchronized (running) {
            return Optional.ofNullable(running.get(part))
                    .orElseThrow(() -> new NoSuchElementException(part + " was not started"));
        }
    }

    /** Where a part listens. */
    public URI address(Part part) {
        String scheme = switch (part) {
            case POSTGRES -> "postgresql";
            case KAFKA -> "kafka";
            case ELASTICSEARCH, INGEST, PARSE, VALIDATE, SEARCH -> "http";
        };
        return URI.create(scheme + "://127.0.0.1:" + settings.port(part));
    }

    public Settings settings() {
        return settings;
    }

    /** Waits until a part ends; empty if that is because everything is being closed. */
    Optional<SupervisedProcess> awaitEnd() {
        List<CompletableFuture<SupervisedProcess>> ends;
        synchronized (running) {
            ends = running.values().stream()
                    .map(process -> process.exit().thenApply(_ -> process))
                    .toList();
        }
        SupervisedProcess ended = (SupervisedProcess) CompletableFuture.anyOf(ends.toArray(CompletableFuture<?>[]::new))
                .join();
        return closing ? Optional.empty() : Optional.of(ended);
    }

    /** Stops the services, all at a time, and then the servers that they use. */
    @Override
    public void close() {
        closing = true;
        synchronized (running) {
            for (boolean services : List.of(true, false)) {
                running.entrySet().parallelStream()
                        .filter(entry -> entry.getKey().isService() == services)
                        .forEach(entry -> entry.getValue().close());
            }
            running.clear();
        }
        http.shutdownNow();
    }

    private void register(Part part, SupervisedProcess process) {
        synchronized (running) {
            if (closing) {
                process.close();
                throw new IllegalStateException(part + " was started while everything is being stopped");
            }
            running.put(part, process);
        }
    }

    private SupervisedProcess startPostgres() {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(settings.folder(Part.POSTGRES), settings.port(Part.POSTGRES));
        postgres.createDatabase("ingest");
        postgres.createDatabase("validate");
        return postgres.process();
    }

    private SupervisedProcess startKafka() {
        EmbeddedKafka kafka = EmbeddedKafka.start(
                settings.folder(Part.KAFKA), settings.port(Part.KAFKA), settings.heapMebibytes(Part.KAFKA));
        Topics.create(kafka.bootstrapServers());
        return kafka.process();
    }

    private SupervisedProcess startElasticsearch() {
        return EmbeddedElasticsearch.start(
                        settings.folder(Part.ELASTICSEARCH),
                        settings.port(Part.ELASTICSEARCH),
                        settings.heapMebibytes(Part.ELASTICSEARCH))
                .process();
    }
}
