package io.gongkai.ingest;

import io.gongkai.ingest.outbox.OutboxDepth;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as long as reports are accepted. While Kafka is away they are, until the outbox is full; whether the database
 * can be reached is a check of its own.
 */
@Readiness
final class AcceptingReports implements HealthCheck {
    private final OutboxDepth depth;

    AcceptingReports(OutboxDepth depth) {
        this.depth = depth;
    }

    @Override
    public HealthCheckResponse call() {
        OutboxDepth.Depth now = depth.now();
        return HealthCheckResponse.named("accepting reports")
                .status(!depth.isFull())
                .withData("waiting", now.reports())
                .withData("waitingBytes", now.bytes())
                .withData("oldestSeconds", now.oldest().toSeconds())
                .build();
    }
}
