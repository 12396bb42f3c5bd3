package io.gongkai.search;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sets single records aside with the cause, in the headers that SmallRye's own dead-letter queue writes; that one would
 * set aside the whole batch.
 */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Delivering delivering;
    private final MutinyEmitter<Record<String, byte[]>> emitter;

    DeadLetters(
            Delivering delivering,
            // never more than one batch
            @Channel("search-service-dead-letter") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<String, byte[]>> emitter) {
        this.delivering = delivering;
        this.emitter = emitter;
    }

    /** Returns when Kafka has it. */
    void send(ConsumerRecord<String, byte[]> record, Exception reason) {
        LOG.errorf(
                "dead letter: %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), reason.getMessage());
        OutgoingKafkaRecordMetadata<?> kafka = OutgoingKafkaRecordMetadata.builder()
                .withHeaders(headers(record, reason))
                .build();
        delivering.untilAcknowledged(() ->
                List.of(emitter.sendMessage(Message.of(Record.of(record.key(), record.value()))
                        .addMetadata(kafka)
                        .addMetadata(TracingMetadata.withCurrent(TraceHeaders.context(record))))));
    }

    private static Headers headers(ConsumerRecord<String, byte[]> record, Exception reason) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        add(headers, "dead-letter-exception-class-name", reason.getClass().getName());
        add(headers, "dead-letter-reason", reason.getMessage());
        if (reason.getCause() != null) {
            add(
                    headers,
                    "dead-letter-cause-class-name",
                    reason.getCause().getClass().getName());
            add(headers, "dead-letter-cause", reason.getCause().getMessage());
        }
        add(headers, "dead-letter-topic", record.topic());
        add(headers, "dead-letter-partition", String.valueOf(record.partition()));
        add(headers, "dead-letter-offset", String.valueOf(record.offset()));
        return headers;
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        headers.add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }
}
