package io.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.announcement.Announcing;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples that others test against: what we read is read whole, what we write is written exactly. */
class SamplesTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Announcing announcing = new Announcing(json);

    @ParameterizedTest
    @ValueSource(strings = {"report.parsed.v1", "earlier/before-doubts/report.parsed.v1"})
    void parsedReportIsReadWhole(String name) throws IOException {
        Sample sample = Sample.of(name);

        ReportParsed report = json.readValue(sample.bytes(), ReportParsed.class);

        assertThat(json.readTree(json.writeValueAsBytes(report))).isEqualTo(sample.value());
        assertThat(report.filing().value()).isEqualTo(sample.key());
    }

    @Test
    void validatedReportIsWrittenExactly() throws IOException {
        Sample sample = Sample.of("report.validated.v1");

        Announcement written = announcing.of(json.readValue(sample.bytes(), ReportValidated.class), null);

        assertExactly(written, sample);
        assertThat(written.topic()).isEqualTo("report.validated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "changed", "resolved", "retracted"})
    void failureIsWrittenExactly(String event) throws IOException {
        Sample sample = Sample.of("validation.failures." + event + ".v1");

        Announcement written = announcing.of(json.readValue(sample.bytes(), FindingEvent.class), null);

        assertExactly(written, sample);
        assertThat(written.topic()).isEqualTo("validation.failures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-judgements", "before-doubts"})
    void earlierJudgementIsReadAndWhatItLacksIsEmpty(String form) throws IOException {
        Sample sample = Sample.of("earlier/" + form + "/report.validated.v1");

        ReportValidated event = json.readValue(sample.bytes(), ReportValidated.class);

        JsonNode written = json.readTree(json.writeValueAsBytes(event));
        assertThat(written.get("report")).isEqualTo(sample.value().get("report"));
        assertThat(event.findings()).isNotEmpty();
        assertThat(event.judgements().isEmpty()).isEqualTo(form.equals("before-judgements"));
        assertThat(event.difference() == null ? List.of() : event.difference().changed())
                .isEmpty();
    }

    @Test
    void earlierFailureIsRead() throws IOException {
        Sample sample = Sample.of("earlier/before-judgements/validation.failures.opened.v1");

        FindingEvent event = json.readValue(sample.bytes(), FindingEvent.class);

        JsonNode written = json.readTree(json.writeValueAsBytes(event));
        assertThat(written.get("event")).isEqualTo(sample.value().get("event"));
        assertThat(written.at("/finding/message")).isEqualTo(sample.value().at("/finding/message"));
    }

    private static void assertExactly(Announcement written, Sample sample) {
        assertThat(written.bytes()).isEqualTo(sample.bytes());
        assertThat(written.key()).isEqualTo(sample.key());
        Map<String, String> headers = new TreeMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", written.id(),
                "ce_type", written.type(),
                "ce_source", "/validate-service",
                "ce_subject", written.subject().value(),
                "ce_time", written.time().toString(),
                "content-type", "application/json"));
        assertThat(headers).isEqualTo(sample.headers());
    }
}
