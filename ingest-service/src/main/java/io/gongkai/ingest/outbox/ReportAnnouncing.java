package io.gongkai.ingest.outbox;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.ingest.upload.Content;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** Writes to report.received. */
@Singleton
final class ReportAnnouncing {
    /** More than a batch of the relay, which waits for its end. */
    private static final int BUFFER = 1024;

    private final MutinyEmitter<byte[]> received;

    ReportAnnouncing(
            @Channel("report-received") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = BUFFER)
                    MutinyEmitter<byte[]> received) {
        this.received = received;
    }

    /** Announces a report; done when Kafka has acknowledged it, failed when it has not in time. */
    Uni<Void> announce(ReportReceived report, Content content, @Nullable String traceparent) {
        return received.sendMessage(ReceivedMessage.of(report, content, traceparent));
    }
}
