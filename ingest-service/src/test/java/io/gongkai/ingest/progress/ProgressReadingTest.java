package io.gongkai.ingest.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.receipt.Progress;
import io.gongkai.ingest.receipt.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressReadingTest {
    private static final ReportId REPORT = new ReportId("d612a557336c84113994e0eeb51835ae");
    private static final Instant AT = Instant.parse("2025-01-20T08:30:01Z");
    private static final Map<String, String> SUBJECT = Map.of("ce_subject", REPORT.value());

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private final ProgressReading reading = new ProgressReading(json);

    @ParameterizedTest
    @CsvSource({"report.parsed, PARSED", "report.validated, VALIDATED", "report.indexed, INDEXED"})
    void samplesOfSuccessAreRead(String topic, Status status) throws IOException {
        assertThat(reading.read(sample(topic))).isEqualTo(new Progress(REPORT, status, AT, null));
    }

    @Test
    void sampleOfRejectionIsReadWithItsReason() throws IOException {
        String topic = "report.rejected";
        Progress progress = reading.read(sample(topic));
        assertThat(progress.status()).isEqualTo(Status.REJECTED);
        assertThat(progress.detail())
                .hasToString(json.createObjectNode()
                        .put("reason", "notAReport")
                        .<ObjectNode>set("message", value(topic).get("message"))
                        .toString());
    }

    @Test
    void deadLetterIsReadWithItsCause() {
        Map<String, String> headers = new HashMap<>(SUBJECT);
        headers.put("dead-letter-topic", "report.received");
        headers.put("dead-letter-reason", "the report cannot be written\n\tat io.gongkai.Secret");
        Progress progress = reading.read(new Announced("parse-service.dead-letter", headers, AT, null));
        assertThat(progress.status()).isEqualTo(Status.DEAD_LETTERED);
        assertThat(progress.detail())
                .isEqualTo(json.createObjectNode()
                        .put("service", "parse-service")
                        .put("topic", "report.received")
                        .put("cause", "the report cannot be written"));
    }

    @Test
    void deadLetterWithoutACauseSaysSo() {
        Progress progress = reading.read(new Announced("search-service.dead-letter", SUBJECT, AT, null));
        assertThat(String.valueOf(progress.detail())).contains("no cause was given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "D612A557336C84113994E0EEB51835AE"})
    void subjectThatIsNoReportIsRefused(String subject) {
        Announced record = new Announced("report.parsed", Map.of("ce_subject", subject), AT, null);
        assertThatIllegalArgumentException().isThrownBy(() -> reading.read(record));
    }

    @Test
    void recordWithoutASubjectIsRefused() {
        Announced record = new Announced("report.indexed", Map.of(), AT, null);
        assertThatIllegalArgumentException().isThrownBy(() -> reading.read(record));
    }

    @Test
    void rejectionThatIsNoJsonIsRefused() {
        Announced record = new Announced("report.rejected", SUBJECT, AT, ByteBuffer.wrap("{".getBytes(UTF_8)));
        assertThatIllegalArgumentException().isThrownBy(() -> reading.read(record));
    }

    private JsonNode value(String topic) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/samples/" + topic + ".v1.json")) {
            return json.readTree(in).get("value");
        }
    }

    private Announced sample(String topic) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/samples/" + topic + ".v1.json")) {
            JsonNode record = json.readTree(in);
            return new Announced(
                    topic,
                    json.convertValue(record.get("headers"), new TypeReference<Map<String, String>>() {}),
                    AT,
                    ByteBuffer.wrap(json.writeValueAsBytes(record.get("value"))));
        }
    }
}
