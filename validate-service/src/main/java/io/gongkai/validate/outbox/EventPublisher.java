package io.gongkai.validate.outbox;

import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.events.FindingEvent;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** Publishes an event as a CloudEvent in binary mode. */
@ApplicationScoped
class EventPublisher {
    private static final URI SOURCE = URI.create("/validate-service");

    private final MutinyEmitter<byte[]> validated;
    private final MutinyEmitter<byte[]> failures;
    private final MutinyEmitter<byte[]> refusals;

    // The relay waits for each batch, so no more than one batch ever lies in these buffers.
    EventPublisher(
            @Channel("report-validated") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> validated,
            @Channel("validation-failures") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> failures,
            @Channel("refused-events") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> refusals) {
        this.validated = validated;
        this.failures = failures;
        this.refusals = refusals;
    }

    /** Completes when Kafka has acknowledged it. */
    Uni<Void> publish(Announcement announcement) {
        MutinyEmitter<byte[]> emitter = announcement.topic().equals(FindingEvent.TOPIC) ? failures : validated;
        return emitter.sendMessage(message(announcement, announcement.bytes(), new RecordHeaders()));
    }

    /** Says among the dead letters that there is an event that Kafka never takes; the event itself stays in the outbox. */
    Uni<Void> putAside(Announcement announcement, Throwable failure) {
        Headers why = new RecordHeaders()
                .add("dead-letter-topic", announcement.topic().getBytes(StandardCharsets.UTF_8))
                .add("dead-letter-reason", Refusal.reason(failure).getBytes(StandardCharsets.UTF_8));
        return refusals.sendMessage(message(announcement, new byte[0], why));
    }

    private static Message<byte[]> message(Announcement announcement, byte[] content, Headers headers) {
        return Message.of(content)
                .addMetadata(OutgoingCloudEventMetadata.builder()
                        .withId(announcement.id())
                        .withType(announcement.type())
                        .withSource(SOURCE)
                        .withSubject(announcement.subject().value())
                        .withTimestamp(announcement.time().atZone(ZoneOffset.UTC))
                        .build())
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(announcement.key())
                        .withHeaders(headers.add("content-type", "application/json".getBytes(StandardCharsets.UTF_8)))
                        .build())
                .addMetadata(TracingMetadata.withCurrent(trace(announcement.traceparent())));
    }

    private static Context trace(@Nullable String traceparent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, new TraceparentOnly());
    }

    /** The carrier is the header's value itself. */
    private record TraceparentOnly() implements TextMapGetter<@Nullable String> {
        @Override
        public Iterable<String> keys(@Nullable String carrier) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return key.equals("traceparent") ? carrier : null;
        }
    }
}
