package io.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Both ends of Kafka as a test sees them: it sends, and it collects everything that a topic holds. */
final class Wire implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();

    Wire(String bootstrapServers, String... topics) {
        Map<String, Object> servers =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            consumer.partitionsFor(topic)
                    .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    void send(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> sent.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(sent).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("not sent to " + topic, e);
        }
    }

    /** The records of a topic with a key, once there are so many; fails if there are more. */
    List<ConsumerRecord<String, byte[]>> records(String topic, String key, int count) {
        await().atMost(LIMIT).until(() -> collected(topic, key).size() >= count);
        List<ConsumerRecord<String, byte[]>> found = collected(topic, key);
        assertThat(found).hasSize(count);
        return found;
    }

    List<JsonNode> values(String topic, String key, int count) {
        return records(topic, key, count).stream()
                .map(found -> json(found.value()))
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> collected(String topic, String key) {
        synchronized (consumer) {
            consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        }
        return seen.stream()
                .filter(found -> found.topic().equals(topic) && key.equals(found.key()))
                .toList();
    }

    static Map<String, String> headers(ConsumerRecord<?, ?> found) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : found.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return Collections.unmodifiableMap(headers);
    }

    static JsonNode json(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
