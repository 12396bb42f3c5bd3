package io.gongkai.search;

import io.gongkai.embedded.EmbeddedElasticsearch;
import io.gongkai.embedded.EmbeddedKafka;
import io.gongkai.embedded.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Real Kafka and Elasticsearch, once for all tests of this module. */
public final class Servers implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedKafka kafka;
    private @Nullable EmbeddedElasticsearch elasticsearch;

    @Override
    public Map<String, String> start() {
        kafka = EmbeddedKafka.start();
        Topics.create(bootstrapServers());
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "elasticsearch");
            elasticsearch = EmbeddedElasticsearch.start(folder, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers", bootstrapServers(),
                "quarkus.elasticsearch.hosts", running().host());
    }

    /** As a crash would, and on the same data and port again later. */
    public void killElasticsearch() {
        running().kill();
    }

    public void restartElasticsearch() {
        elasticsearch =
                EmbeddedElasticsearch.start(running().folder(), running().port());
    }

    public String elasticsearch() {
        return running().uri().toString();
    }

    public String bootstrapServers() {
        return Objects.requireNonNull(kafka).bootstrapServers();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Servers.class));
    }

    @Override
    public void stop() {
        if (elasticsearch != null) {
            elasticsearch.close();
        }
        if (kafka != null) {
            kafka.close();
        }
    }

    private EmbeddedElasticsearch running() {
        return Objects.requireNonNull(elasticsearch);
    }
}
