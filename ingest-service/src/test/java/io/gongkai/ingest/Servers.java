package io.gongkai.ingest;

import io.gongkai.embedded.EmbeddedKafka;
import io.gongkai.embedded.EmbeddedPostgres;
import io.gongkai.embedded.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Real servers for the tests: PostgreSQL, and a Kafka that can be killed and started again on its data. */
@SuppressWarnings("NullAway.Init") // the framework calls start() first
public final class Servers implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedPostgres postgres;
    private static EmbeddedKafka kafka;
    private static Path kafkaFolder;
    private static int kafkaPort;
    private static Path postgresFolder;
    private static int postgresPort;

    private final Map<String, String> settings = new HashMap<>();

    @Override
    public void init(Map<String, String> extra) {
        settings.putAll(extra);
    }

    @Override
    public Map<String, String> start() {
        try {
            kafkaFolder = Files.createTempDirectory("ingest-kafka");
            postgresFolder = Files.createTempDirectory("ingest-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = EmbeddedPostgres.start(postgresFolder, 0);
        postgresPort = postgres.port();
        postgres.createDatabase("ingest");
        kafka = EmbeddedKafka.start(kafkaFolder, 0);
        kafkaPort = kafka.port();
        Topics.create(kafka.bootstrapServers());
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("quarkus.datasource.reactive.url", postgres.reactiveUrl("ingest"));
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("ingest"));
        settings.put("quarkus.datasource.username", EmbeddedPostgres.USER);
        settings.put("quarkus.datasource.password", EmbeddedPostgres.PASSWORD);
        return settings;
    }

    @Override
    public void stop() {
        kafka.close();
        postgres.close();
    }

    /** Where Kafka is. */
    public static String bootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    static void killPostgres() {
        postgres.kill();
    }

    static void startPostgresAgain() {
        postgres = EmbeddedPostgres.start(postgresFolder, postgresPort);
    }

    static void killKafka() {
        kafka.kill();
    }

    static void startKafkaAgain() {
        kafka = EmbeddedKafka.start(kafkaFolder, kafkaPort);
    }
}
