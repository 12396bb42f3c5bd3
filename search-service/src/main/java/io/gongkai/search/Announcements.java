package io.gongkai.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.search.ReportIndexing.Delivery;
import io.gongkai.search.events.ReportIndexed;
import io.gongkai.validate.events.ReportValidated;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Tells that reports can be found now. */
@ApplicationScoped
class Announcements {
    private static final URI SOURCE = URI.create("/search-service");

    private final ObjectMapper json;
    private final Delivering delivering;
    private final MutinyEmitter<byte[]> emitter;

    Announcements(
            ObjectMapper json,
            Delivering delivering,
            // never more than one batch
            @Channel("report-indexed") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> emitter) {
        this.json = json;
        this.delivering = delivering;
        this.emitter = emitter;
    }

    /** Returns when Kafka has them all. */
    void send(List<Delivery> visible) {
        delivering.untilAcknowledged(
                () -> visible.stream().map(d -> emitter.sendMessage(message(d))).toList());
    }

    private Message<byte[]> message(Delivery delivery) {
        ReportValidated judged = delivery.judged();
        ReportId id = judged.report().received().id();
        byte[] value = value(judged);
        return Message.of(value)
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(id.value())
                        // SmallRye would write the same as ce_datacontenttype too, which binary mode does not have
                        .withHeaders(new RecordHeaders()
                                .add("content-type", "application/json".getBytes(StandardCharsets.US_ASCII)))
                        .build())
                .addMetadata(OutgoingCloudEventMetadata.builder()
                        .withId(EventId.of(ReportIndexed.TYPE, id.value(), value))
                        .withType(ReportIndexed.TYPE)
                        .withSource(SOURCE)
                        .withSubject(id.value())
                        .withTimestamp(judged.report().received().receivedAt().atZone(ZoneOffset.UTC))
                        .build())
                .addMetadata(TracingMetadata.withCurrent(TraceHeaders.context(delivery.record())));
    }

    private byte[] value(ReportValidated judged) {
        try {
            return json.writeValueAsBytes(new ReportIndexed(
                    judged.report().received().id(),
                    judged.report().filing(),
                    judged.version(),
                    judged.inForce(),
                    judged.revision()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
