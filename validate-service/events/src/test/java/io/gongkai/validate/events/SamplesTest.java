package io.gongkai.validate.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed samples are what the records say. */
class SamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.validated",
                "validation.failures.opened",
                "validation.failures.resolved",
                "validation.failures.retracted"
            })
    void sampleIsReadAndWrittenWithoutLoss(String name) throws IOException {
        JsonNode value = sample(name).get("value");
        Class<?> type = name.startsWith("report") ? ReportValidated.class : FindingEvent.class;

        Object event = JSON.treeToValue(value, type);

        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.validated",
                "validation.failures.opened",
                "validation.failures.resolved",
                "validation.failures.retracted"
            })
    void eventIdFollowsFromTypeKeyAndContent(String name) throws Exception {
        JsonNode sample = sample(name);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        String type = sample.at("/headers/ce_type").asText();
        digest.update((type + "\n" + sample.get("key").asText() + "\n").getBytes(StandardCharsets.UTF_8));
        byte[] id = digest.digest(JSON.writeValueAsBytes(sample.get("value")));

        assertThat(sample.at("/headers/ce_id").asText())
                .isEqualTo(HexFormat.of().formatHex(id, 0, 16));
        assertThat(type).isIn(ReportValidated.TYPE, FindingEvent.TYPE);
    }

    private static JsonNode sample(String name) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream("/samples/" + name + ".v1.json")) {
            return JSON.readTree(Objects.requireNonNull(in, name));
        }
    }
}
