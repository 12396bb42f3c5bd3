package io.gongkai.ingest.outbox;

import io.gongkai.ingest.outbox.Outbox.Announcement;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Empties the outbox into Kafka: at once when a report was kept, and from time to time for what was kept by an instance
 * that is no more. While Kafka or PostgreSQL are away it tries again with each tick.
 */
@Singleton
public final class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** Longer than Kafka's own limit, which ends each attempt first; a guard against a database that hangs. */
    private static final Duration BATCH_LIMIT = Duration.ofMinutes(2);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final OutboxDepth depth;
    private final ReportAnnouncing announcing;
    private final OutboxSettings settings;
    private final InstantSource clock;
    private final Timer lag;
    private final Semaphore calls = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;
    private boolean failing;

    OutboxRelay(
            Outbox outbox,
            OutboxDepth depth,
            ReportAnnouncing announcing,
            OutboxSettings settings,
            InstantSource clock,
            MeterRegistry metrics) {
        this.outbox = outbox;
        this.depth = depth;
        this.announcing = announcing;
        this.settings = settings;
        this.clock = clock;
        this.lag = Timer.builder("gongkai.relay.lag")
                .description("From the commit of a receipt to Kafka's acknowledgement")
                .register(metrics);
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(STOP_LIMIT);
        thread.interrupt();
    }

    /** Something was put into the outbox. */
    public void wake() {
        calls.release();
    }

    private void run() {
        while (!stopping) {
            try {
                empty();
                failing = false;
                if (calls.tryAcquire(settings.tick().toMillis(), TimeUnit.MILLISECONDS)) {
                    calls.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                report(e);
                pause();
            }
        }
    }

    /** Batch after batch, as long as something is announced. */
    private void empty() {
        boolean more = true;
        while (more && !stopping) {
            List<Announcement> announced =
                    outbox.empty(this::announceAll).await().atMost(BATCH_LIMIT);
            more = !announced.isEmpty();
            announced.forEach(this::note);
        }
        depth.counted(outbox.depth().await().atMost(BATCH_LIMIT));
    }

    private void note(Announcement announced) {
        depth.removed(1, announced.content().sizeBytes());
        lag.record(Duration.between(announced.receipt().receivedAt(), clock.instant()));
    }

    /** All at once, in the order of their numbers; one that Kafka does not take holds up none of the others. */
    private Uni<List<Announcement>> announceAll(List<Announcement> waiting) {
        List<Uni<Optional<Announcement>>> attempts =
                waiting.stream().map(this::announce).toList();
        return Uni.join()
                .all(attempts)
                .andFailFast()
                .map(outcomes -> outcomes.stream().flatMap(Optional::stream).toList());
    }

    private Uni<Optional<Announcement>> announce(Announcement waiting) {
        return announcing
                .announce(waiting.receipt().announcement(), waiting.content(), waiting.traceparent())
                .map(_ -> Optional.of(waiting))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "report not announced, will try again: id=%s cause=%s",
                            waiting.receipt().id(), failure.getMessage());
                    return Optional.empty();
                });
    }

    private void report(RuntimeException failure) {
        if (!failing) {
            LOG.errorf(failure, "outbox cannot be emptied, will try again with each tick");
        }
        failing = true;
    }

    private void pause() {
        try {
            Thread.sleep(settings.tick());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
