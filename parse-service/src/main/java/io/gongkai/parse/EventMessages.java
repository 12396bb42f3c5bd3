package io.gongkai.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.ReportRejected;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Writes outcomes as CloudEvents. The id of an event follows from its type, key and value, so that the same report gives the
 * same event however often it is read, and its time is that of the receipt.
 */
@ApplicationScoped
class EventMessages {
    private static final URI SOURCE = URI.create("/parse-service");
    private static final int ID_DIGITS = 32;

    private final ObjectMapper json;

    EventMessages(ObjectMapper json) {
        this.json = json;
    }

    Message<byte[]> of(ReportParsed event) {
        return message(ReportParsed.TYPE, event.filing().value(), event.received(), event);
    }

    Message<byte[]> of(ReportRejected event) {
        return message(ReportRejected.TYPE, event.received().id().value(), event.received(), event);
    }

    private Message<byte[]> message(String type, String key, ReportReceived received, Object event) {
        byte[] value = written(event);
        OutgoingCloudEventMetadata<Object> cloudEvent = OutgoingCloudEventMetadata.builder()
                .withId(id(type, key, value))
                .withType(type)
                .withSource(SOURCE)
                .withSubject(received.id().value())
                .withTimestamp(received.receivedAt().atZone(ZoneOffset.UTC))
                .build();
        OutgoingKafkaRecordMetadata<byte[]> record = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(key.getBytes(StandardCharsets.UTF_8))
                // Set as data content type, the connector would write ce_datacontenttype too, which binary mode does
                // not know.
                .addHeaders(new RecordHeader("content-type", "application/json".getBytes(StandardCharsets.UTF_8)))
                .build();
        return Message.of(value, Metadata.of(cloudEvent, record));
    }

    private byte[] written(Object event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of plain records cannot be written", e);
        }
    }

    private static String id(String type, String key, byte[] value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((type + "\n" + key + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(value)).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
