package io.gongkai.parse;

import io.gongkai.ingest.events.ReportReceived;
import io.smallrye.reactive.messaging.TargetedMessages;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The edge to the topics: each record of {@code report.received} becomes one of {@code report.parsed} or
 * {@code report.rejected}. It is acknowledged after Kafka has acknowledged that one; what fails in an unforeseen way goes to
 * the dead-letter topic with its cause. Order does not matter here: receipts carry their sequence.
 */
@ApplicationScoped
class ReceivedReports {
    private static final Logger LOG = Logger.getLogger(ReceivedReports.class);
    private static final String PARSED = "report-parsed";
    private static final String REJECTED = "report-rejected";

    private final TimeLimitedParsing parsing;
    private final EventMessages messages;

    ReceivedReports(TimeLimitedParsing parsing, EventMessages messages) {
        this.parsing = parsing;
        this.messages = messages;
    }

    @Incoming("report-received")
    @Outgoing(PARSED)
    @Outgoing(REJECTED)
    @Blocking(value = "parsing", ordered = false)
    @Nullable
    TargetedMessages parse(Message<byte[]> received) {
        try {
            return outcome(received);
        } catch (RuntimeException e) {
            LOG.errorf(e, "a record of %s goes to the dead letters", ReportReceived.TOPIC);
            // Waited for, so that a dead letter that cannot be written stops the channel instead of losing the record.
            received.nack(e).toCompletableFuture().join();
            return null;
        }
    }

    private TargetedMessages outcome(Message<byte[]> received) {
        IncomingKafkaRecordMetadata<?, ?> record = received.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new BrokenRecordException("the message is no record of a topic"));
        byte[] value = received.getPayload();
        if (value == null) {
            throw new BrokenRecordException("the record has no value");
        }
        return switch (parsing.parse(ReceivedRecord.read(record.getHeaders(), value), value)) {
            case ParsingOutcome.Parsed(var event) -> {
                LOG.infof("report %s parsed as filing %s", event.received().id(), event.filing());
                yield TargetedMessages.of(PARSED, inPlaceOf(received, messages.of(event)));
            }
            case ParsingOutcome.Rejected(var event) -> {
                LOG.infof("report %s rejected: %s", event.received().id(), event.reason());
                yield TargetedMessages.of(REJECTED, inPlaceOf(received, messages.of(event)));
            }
        };
    }

    /** The outgoing message with the trace of the incoming one, which is settled when this one is. */
    private static Message<byte[]> inPlaceOf(Message<byte[]> received, Message<byte[]> event) {
        Message<byte[]> settled = event.withAck(received::ack).withNack(received::nack);
        return received.getMetadata(TracingMetadata.class)
                .map(settled::addMetadata)
                .orElse(settled);
    }
}
