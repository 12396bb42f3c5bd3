package io.gongkai.validate.outbox;

import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.archive.Outbox;
import io.gongkai.validate.archive.Sent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
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

    /** What was acknowledged, up to the first of each filing of which nothing is known; a refused one holds up no other. */
    private Uni<Sent> publishAll(Map<Long, Announcement> announcements) {
        List<Uni<Outcome>> sent =
                announcements.values().stream().map(this::publish).toList();
        return Uni.join().all(sent).andFailFast().map(done -> sent(announcements, done));
    }

    private Uni<Outcome> publish(Announcement announcement) {
        return publisher
                .publish(announcement)
                .<Outcome>replaceWith(new Outcome.Acknowledged())
                .onFailure(Refusal::isFinal)
                .recoverWithUni(failure -> publisher
                        .putAside(announcement, failure)
                        .<Outcome>replaceWith(new Outcome.Refused(Refusal.reason(failure))))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        failure, "%s of filing %s was not published", announcement.topic(), announcement.key()))
                .onFailure()
                .recoverWithItem(new Outcome.Unknown());
    }

    private Sent sent(Map<Long, Announcement> announcements, List<Outcome> outcomes) {
        Set<Long> acknowledged = new HashSet<>();
        Map<Long, String> refused = new HashMap<>();
        Set<String> broken = new HashSet<>();
        int index = 0;
        for (Map.Entry<Long, Announcement> entry : announcements.entrySet()) {
            Announcement announcement = entry.getValue();
            String line = announcement.topic() + " " + announcement.key();
            switch (outcomes.get(index++)) {
                case Outcome.Unknown _ -> broken.add(line);
                case Outcome.Refused(String why) -> {
                    LOG.errorf(
                            "%s of report %s is a dead letter, Kafka never takes it: %s",
                            announcement.topic(), announcement.subject(), why);
                    refused.put(entry.getKey(), why);
                }
                case Outcome.Acknowledged _ -> {
                    if (!broken.contains(line)) {
                        acknowledged.add(entry.getKey());
                    }
                }
            }
        }
        return new Sent(acknowledged, refused);
    }

    /** What became of an event that was sent. */
    private sealed interface Outcome {
        record Acknowledged() implements Outcome {}

        record Refused(String why) implements Outcome {}

        record Unknown() implements Outcome {}
    }
}
