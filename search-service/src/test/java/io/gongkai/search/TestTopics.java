package io.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes to topics and waits for what comes on others. */
final class TestTopics implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    TestTopics(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 50_331_648),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Sends to partition 0, so that records that are sent together come together. */
    void send(String topic, String key, byte @Nullable [] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, 0, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        sent.add(producer.send(record));
    }

    /** Returns when Kafka has all that was sent. */
    void flush() {
        producer.flush();
        for (Future<RecordMetadata> record : sent) {
            if (record.state() != Future.State.SUCCESS) {
                throw new AssertionError("not sent", record.exceptionNow());
            }
        }
        sent.clear();
    }

    /** The records of a topic, from its start, that are wanted, as soon as there are so many. */
    List<ConsumerRecord<String, byte[]>> await(
            String topic, int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (found.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError(topic + ": " + found.size() + " of " + count + " records came");
            }
            consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                if (wanted.test(record)) {
                    found.add(record);
                }
            });
        }
        return found;
    }

    /** How many records a topic has of each key by now. */
    Map<String, Long> counts(String topic) {
        Map<String, Long> counts = new HashMap<>();
        await(topic, size(topic), r -> {
            counts.merge(r.key(), 1L, Long::sum);
            return true;
        });
        return counts;
    }

    /** Returns when a topic has so many records of each key. */
    void awaitCounts(String topic, Map<String, Long> wanted) {
        Map<String, Long> missing = new HashMap<>(wanted);
        await(topic, (int) wanted.values().stream().mapToLong(Long::longValue).sum(), r -> {
            Long left = missing.computeIfPresent(r.key(), (k, n) -> n - 1);
            return left != null && left >= 0;
        });
    }

    private int size(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        return (int) consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
