package io.gongkai.parse;

import io.smallrye.reactive.messaging.TargetedMessages;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.jboss.logging.Logger;

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
    TargetedMessages parse(byte[] value, IncomingKafkaRecordMetadata<?, ?> record, Optional<TracingMetadata> trace) {
        return switch (parsing.parse(ReceivedRecord.read(record.getHeaders(), value), value)) {
            case ParsingOutcome.Parsed(var event) -> {
                LOG.infof("report %s parsed as filing %s", event.received().id(), event.filing());
                yield TargetedMessages.of(PARSED, traced(messages.of(event), trace));
            }
            case ParsingOutcome.Rejected(var event) -> {
                LOG.infof("report %s rejected: %s", event.received().id(), event.reason());
                yield TargetedMessages.of(REJECTED, traced(messages.of(event), trace));
            }
        };
    }

    private static Message<byte[]> traced(Message<byte[]> message, Optional<TracingMetadata> trace) {
        return trace.map(message::addMetadata).orElse(message);
    }
}
