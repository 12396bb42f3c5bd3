package io.gongkai.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The committed samples of events, each a whole Kafka record. */
final class Samples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    /** A Kafka record whose value is JSON. */
    record Sample(String key, Map<String, String> headers, JsonNode value) {

        /** The record without the headers of tracing, which differ from run to run. */
        static Sample of(ConsumerRecord<String, byte[]> record) throws IOException {
            Map<String, String> headers = Samples.headers(record);
            headers.keySet().removeIf(name -> name.startsWith("trace"));
            return new Sample(record.key(), headers, JSON.readTree(record.value()));
        }
    }

    static Sample read(String name) {
        try (InputStream in =
                Objects.requireNonNull(Samples.class.getResourceAsStream("/samples/" + name + ".json"), name)) {
            JsonNode sample = JSON.readTree(in);
            Map<String, String> headers = new TreeMap<>();
            sample.get("headers")
                    .properties()
                    .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
            return new Sample(sample.get("key").asText(), headers, sample.get("value"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
