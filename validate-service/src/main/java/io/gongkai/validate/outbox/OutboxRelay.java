package io.gongkai.validate.outbox;

import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.archive.Outbox;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Publishes what waits in the outbox, oldest first, and marks it after Kafka's acknowledgement. It is woken after each
 * commit; the tick finds what a crash left behind.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final Outbox outbox;
    private final EventPublisher publisher;
    private final OutboxSettings settings;
    private final Clock clock;

    /** 0 at rest; otherwise a run is under way, and if it is more than 1 there is something new for another. */
    private final AtomicInteger wanted = new AtomicInteger();

    OutboxRelay(Outbox outbox, EventPublisher publisher, OutboxSettings settings, Clock clock) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
    }

    public void wake() {
        if (wanted.getAndIncrement() == 0) {
            run();
        }
    }

    @Scheduled(every = "{gongkai.outbox.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        wake();
    }

    @Scheduled(every = "{gongkai.outbox.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return outbox.forget(clock.instant().minus(settings.keep())).replaceWithVoid();
    }

    private void run() {
        int seen = wanted.get();
        outbox.publish(settings.batch(), settings.batchCharacters(), this::publishAll)
                .subscribe()
                .with(published -> again(published, seen), failure -> {
                    LOG.warnf(failure, "the outbox could not be published; the next tick tries again");
                    again(0, seen);
                });
    }

    private void again(int published, int seen) {
        if (published > 0 || !wanted.compareAndSet(seen, 0)) {
            run();
        }
    }

    /** Answers with those that were acknowledged, up to the first of each filing that was not. */
    private Uni<Set<Long>> publishAll(Map<Long, Announcement> announcements) {
        List<Uni<Boolean>> sent = announcements.values().stream()
                .map(announcement -> publisher
                        .publish(announcement)
                        .replaceWith(true)
                        .onFailure()
                        .invoke(failure -> LOG.warnf(
                                failure, "%s of filing %s was not published", announcement.topic(), announcement.key()))
                        .onFailure()
                        .recoverWithItem(false))
                .toList();
        return Uni.join().all(sent).andFailFast().map(done -> acknowledged(announcements, done));
    }

    private static Set<Long> acknowledged(Map<Long, Announcement> announcements, List<Boolean> done) {
        Set<Long> acknowledged = new HashSet<>();
        Set<String> broken = new HashSet<>();
        int index = 0;
        for (Map.Entry<Long, Announcement> entry : announcements.entrySet()) {
            String line = entry.getValue().topic() + " " + entry.getValue().key();
            if (!done.get(index++) || broken.contains(line)) {
                broken.add(line);
            } else {
                acknowledged.add(entry.getKey());
            }
        }
        return acknowledged;
    }
}
