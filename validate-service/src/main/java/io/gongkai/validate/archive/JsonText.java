package io.gongkai.validate.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.events.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What rows keep as JSON, with the mapper that events are written with. */
@ApplicationScoped
class JsonText {
    private final ObjectMapper json;

    JsonText(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName() + " as JSON", e);
        }
    }

    Judgement judgement(String text) {
        return read(text, Judgement.class);
    }

    Finding finding(String text) {
        return read(text, Finding.class);
    }

    byte[] compress(ReportParsed report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            json.writeValue(gzip, report);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot compress report " + report.received().id(), e);
        }
        return bytes.toByteArray();
    }

    ReportParsed expand(byte[] compressed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return json.readValue(gzip, ReportParsed.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored report cannot be read", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
