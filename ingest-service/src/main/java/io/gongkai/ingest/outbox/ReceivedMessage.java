package io.gongkai.ingest.outbox;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.ingest.upload.Content;
import io.gongkai.ingest.upload.FileName;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadataBuilder;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jspecify.annotations.Nullable;

/** The record that announces a report, a CloudEvent in binary mode whose data are the report's own bytes. */
final class ReceivedMessage {
    private static final URI SERVICE = URI.create("/ingest-service");

    private ReceivedMessage() {}

    static Message<byte[]> of(ReportReceived report, Content content, @Nullable String traceparent) {
        return Message.of(
                content.bytes(),
                Metadata.of(
                        OutgoingKafkaRecordMetadata.builder()
                                .withKey(report.id().value())
                                .withHeaders(contentType(report))
                                .build(),
                        cloudEvent(report),
                        TracingMetadata.withCurrent(Traceparent.restored(traceparent))));
    }

    /**
     * "The Kafka content-type header maps to the datacontenttype attribute" (Kafka binding for CloudEvents, 3.2.1). Set
     * as an attribute, the connector would write it a second time as {@code ce_datacontenttype}.
     */
    private static Headers contentType(ReportReceived report) {
        return new RecordHeaders().add("content-type", report.mediaType().getBytes(StandardCharsets.UTF_8));
    }

    private static OutgoingCloudEventMetadata<?> cloudEvent(ReportReceived report) {
        OutgoingCloudEventMetadataBuilder<Object> event = OutgoingCloudEventMetadata.builder()
                .withId(report.id().value())
                .withType(ReportReceived.TYPE)
                .withSource(SERVICE)
                .withSubject(report.id().value())
                .withTimestamp(report.receivedAt().atZone(ZoneOffset.UTC))
                .withExtension(ReportReceived.SHA256, report.sha256())
                .withExtension(ReportReceived.SEQUENCE, String.format(Locale.ROOT, "%019d", report.sequence()));
        if (report.filename() != null) {
            event.withExtension(ReportReceived.FILENAME, FileName.percentEncoded(report.filename()));
        }
        if (report.source() != null) {
            event.withExtension(ReportReceived.ORIGIN, report.source().toASCIIString());
        }
        return event.build();
    }
}
