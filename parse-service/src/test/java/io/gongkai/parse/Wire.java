package io.gongkai.parse;

import io.gongkai.ingest.events.ReportReceived;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes and reads records as other services do, by Kafka's own client. */
final class Wire implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String servers;
    private final KafkaProducer<byte[], byte[]> producer;

    Wire(String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "max.request.size", 12 * 1024 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** A record as ingest-service writes it. */
    static ProducerRecord<byte[], byte[]> received(byte[] bytes, long sequence, String filename) {
        String sha256 = sha256(bytes);
        String id = sha256.substring(0, 32);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(ReportReceived.TOPIC, id.getBytes(StandardCharsets.UTF_8), bytes);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id);
        header(record, "ce_type", ReportReceived.TYPE);
        header(record, "ce_source", "/ingest-service");
        header(record, "ce_subject", id);
        header(
                record,
                "ce_time",
                Instant.parse("2025-01-20T08:30:00.125Z").plusSeconds(sequence).toString());
        header(record, "ce_sha256", sha256);
        header(record, "ce_sequence", String.format("%019d", sequence));
        header(
                record,
                "ce_filename",
                URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20"));
        header(record, "content-type", "text/plain");
        return record;
    }

    static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not take the record", e);
        }
    }

    /** The records of the topic from its start that fit, as soon as there are so many. */
    List<ConsumerRecord<byte[], byte[]>> await(
            String topic, int count, Predicate<ConsumerRecord<byte[], byte[]>> fitting) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + LIMIT.toNanos();
            while (found.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (fitting.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
