package io.gongkai.validate;

import io.gongkai.embedded.EmbeddedKafka;
import io.gongkai.embedded.EmbeddedPostgres;
import io.gongkai.embedded.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Real PostgreSQL and Kafka for the tests of this service. */
public class Servers implements QuarkusTestResourceLifecycleManager {
    private static @Nullable EmbeddedKafka kafka;
    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        kafka = EmbeddedKafka.start();
        postgres = EmbeddedPostgres.start(folder(), 0);
        postgres.createDatabase("validate");
        Topics.create(kafka.bootstrapServers());
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.reactive.url", postgres.reactiveUrl("validate"),
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("validate"),
                "quarkus.http.test-port", "0",
                "gongkai.stream.heartbeat", "PT0.5S");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    static String bootstrapServers() {
        return Objects.requireNonNull(kafka).bootstrapServers();
    }

    static EmbeddedPostgres postgres() {
        return Objects.requireNonNull(postgres);
    }

    /** Ends PostgreSQL as a crash would. */
    static void killPostgres() {
        postgres().kill();
    }

    static void startPostgresAgain() {
        postgres = EmbeddedPostgres.start(postgres().folder(), postgres().port());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("gongkai-validate-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
