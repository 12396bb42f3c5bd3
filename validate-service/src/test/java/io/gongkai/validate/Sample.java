package io.gongkai.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A committed sample of an event: a whole Kafka record. */
record Sample(String key, Map<String, String> headers, JsonNode value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Sample of(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/samples/" + name + ".json")) {
            JsonNode root = JSON.readTree(Objects.requireNonNull(in, name));
            Map<String, String> headers = new TreeMap<>();
            root.get("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            return new Sample(root.get("key").asText(), headers, root.get("value"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
