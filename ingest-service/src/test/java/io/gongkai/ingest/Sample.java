package io.gongkai.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A committed sample of an event: a whole Kafka record. */
public record Sample(String key, Map<String, String> headers, JsonNode value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sample of a topic, e.g. {@code report.parsed.v1}. */
    public static Sample of(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/samples/" + name + ".json")) {
            JsonNode record = JSON.readTree(in);
            return new Sample(
                    record.get("key").textValue(),
                    JSON.convertValue(record.get("headers"), new TypeReference<LinkedHashMap<String, String>>() {}),
                    record.get("value"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value as it stands in the record. */
    public byte[] bytes() {
        String text = value.isTextual() ? value.textValue() : value.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same event of another report. */
    Sample of(String sample, String report) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.replaceAll((_, header) -> header.replace(sample, report));
        return new Sample(key.replace(sample, report), others, value);
    }
}
