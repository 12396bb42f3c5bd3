package io.gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.ingest.events.ReportReceived;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class ReceivedRecordTest {
    private final JsonNode sample = Samples.read("report.received.v1");
    private final byte[] value = sample.get("value").asText().getBytes(StandardCharsets.UTF_8);

    @Test
    void sampleIsRead() {
        ReportReceived received = ReceivedRecord.read(headers(), value);

        assertThat(received.id().value()).isEqualTo(sample.get("key").asText());
        assertThat(received.sha256()).startsWith(received.id().value());
        assertThat(received.sequence()).isEqualTo(7);
        assertThat(received.filename()).isEqualTo("样例区 2024.txt");
        assertThat(received.source()).isEqualTo(URI.create("https://example.org/reports/2024"));
        assertThat(received.mediaType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(received.receivedAt()).isEqualTo(Instant.parse("2025-01-20T08:30:00.125Z"));
    }

    @Test
    void fileNameAndSourceMayBeMissing() {
        Headers headers = headers();
        headers.remove("ce_filename");
        headers.remove("ce_origin");

        ReportReceived received = ReceivedRecord.read(headers, value);

        assertThat(received.filename()).isNull();
        assertThat(received.source()).isNull();
    }

    @Test
    void missingHeaderIsNamed() {
        Headers headers = headers();
        headers.remove("ce_sequence");

        assertThatThrownBy(() -> ReceivedRecord.read(headers, value))
                .isInstanceOf(BrokenRecordException.class)
                .hasMessageContaining("ce_sequence");
    }

    @Test
    void headerThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> ReceivedRecord.read(with("ce_time", "yesterday"), value))
                .isInstanceOf(BrokenRecordException.class);
        assertThatThrownBy(() -> ReceivedRecord.read(with("ce_sequence", "seven"), value))
                .isInstanceOf(BrokenRecordException.class);
        assertThatThrownBy(() -> ReceivedRecord.read(with("ce_filename", "%E6%A"), value))
                .isInstanceOf(BrokenRecordException.class);
        assertThatThrownBy(() -> ReceivedRecord.read(with("ce_type", "other"), value))
                .isInstanceOf(BrokenRecordException.class);
    }

    @Test
    void otherBytesThanAnnouncedAreRefused() {
        assertThatThrownBy(() -> ReceivedRecord.read(headers(), new byte[] {1}))
                .isInstanceOf(BrokenRecordException.class)
                .hasMessageContaining("SHA-256");
    }

    private Headers with(String name, String text) {
        Headers headers = headers();
        headers.remove(name);
        return headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Headers headers() {
        return Samples.headers(sample);
    }
}
