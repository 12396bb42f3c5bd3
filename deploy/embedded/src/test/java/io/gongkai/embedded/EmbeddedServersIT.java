package io.gongkai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersIT {
    @TempDir
    Path folder;

    @Test
    void kafkaFindsItsRecordsAgain() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            Topics.create(kafka.bootstrapServers());
            try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("report.rejected", 0, "key", "公开"))
                        .get();
            }
            kafka.kill();
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
            Topics.create(kafka.bootstrapServers());
            assertThat(first(kafka, "report.rejected")).isEqualTo("公开");
        }
    }

    @Test
    void kafkaHasExactlyTheTopicsOfThePipeline() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start()) {
            Topics.create(kafka.bootstrapServers());
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(Topics.names());
            }
        }
    }

    @Test
    void postgresFindsItsRowsAgain() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            postgres.createDatabase("ingest");
            try (var connection = postgres.connect("ingest");
                    var statement = connection.createStatement()) {
                statement.execute("create table report (title text)");
                statement.execute("insert into report values ('公开')");
            }
            postgres.kill();
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0)) {
            postgres.createDatabase("ingest");
            try (var connection = postgres.connect("ingest");
                    var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select title from report")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("公开");
            }
        }
    }

    @Test
    void elasticsearchFindsItsDocumentsAgain() throws Exception {
        try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(folder, 0)) {
            assertThat(send(elasticsearch, "PUT", "/report", "{}")).contains("acknowledged");
            assertThat(send(elasticsearch, "PUT", "/report/_doc/1", "{\"title\":\"公开\"}"))
                    .contains("created");
            elasticsearch.kill();
        }
        try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(folder, 0)) {
            assertThat(send(elasticsearch, "GET", "/report/_doc/1", "")).contains("公开");
            assertThat(send(elasticsearch, "PUT", "/typo/_doc/1", "{}")).contains("index_not_found_exception");
        }
    }

    @Test
    void takenPortIsSaidPlainly() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, postgres.port()))
                    .hasMessageContaining("port " + postgres.port())
                    .hasMessageContaining("PostgreSQL");
        }
    }

    private static String first(EmbeddedKafka kafka, String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static String send(EmbeddedElasticsearch elasticsearch, String method, String path, String body)
            throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(elasticsearch.uri().resolve(path))
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .header("Content-Type", "application/json")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
