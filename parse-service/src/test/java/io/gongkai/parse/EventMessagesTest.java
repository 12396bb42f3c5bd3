package io.gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.ReportRejected;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class EventMessagesTest {
    private final EventMessages messages = new EventMessages(Samples.JSON);

    @Test
    void parsedReportIsWrittenLikeItsSample() throws IOException {
        JsonNode sample = Samples.read("report.parsed.v1");

        assertIsSample(sample, messages.of(Samples.JSON.treeToValue(sample.get("value"), ReportParsed.class)));
    }

    @Test
    void rejectedReportIsWrittenLikeItsSample() throws IOException {
        JsonNode sample = Samples.read("report.rejected.v1");

        assertIsSample(sample, messages.of(Samples.JSON.treeToValue(sample.get("value"), ReportRejected.class)));
    }

    private static void assertIsSample(JsonNode sample, Message<byte[]> message) throws JsonProcessingException {
        assertThat(new String(message.getPayload(), StandardCharsets.UTF_8))
                .isEqualTo(Samples.JSON.writeValueAsString(sample.get("value")));
        OutgoingKafkaRecordMetadata<?> record =
                message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
        assertThat(new String((byte[]) record.getKey(), StandardCharsets.UTF_8))
                .isEqualTo(sample.get("key").asText());
        OutgoingCloudEventMetadata<?> event =
                message.getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
        JsonNode headers = sample.get("headers");
        assertThat(event.getId()).isEqualTo(headers.get("ce_id").asText());
        assertThat(event.getType()).isEqualTo(headers.get("ce_type").asText());
        assertThat(event.getSource()).hasToString(headers.get("ce_source").asText());
        assertThat(event.getSubject()).contains(headers.get("ce_subject").asText());
        assertThat(event.getTimeStamp().orElseThrow().toInstant())
                .hasToString(headers.get("ce_time").asText());
        assertThat(new String(record.getHeaders().lastHeader("content-type").value(), StandardCharsets.UTF_8))
                .isEqualTo(headers.get("content-type").asText());
    }
}
