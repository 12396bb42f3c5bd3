package io.gongkai.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.archive.ReportArchive;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.progress.ProgressSignals;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.receipt.SeenSteps;
import io.gongkai.ingest.receipt.TimelineEntry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows a report's timeline to its end, for one client, on a virtual thread.
 *
 * <p>The timeline is read again at each signal, and from time to time because another instance may be the one that
 * learns of progress. A timeline has six steps at most, so a client that does not read holds up nothing.
 */
@Singleton
final class TimelineFollowing {
    private static final Logger LOG = Logger.getLogger(TimelineFollowing.class);

    private final ReportArchive archive;
    private final ProgressSignals signals;
    private final ReceiptSettings settings;
    private final ObjectMapper json;

    TimelineFollowing(ReportArchive archive, ProgressSignals signals, ReceiptSettings settings, ObjectMapper json) {
        this.archive = archive;
        this.signals = signals;
        this.settings = settings;
        this.json = json;
    }

    /** The steps that the client has not seen, as they come. */
    Multi<OutboundSseEvent> follow(ReportId report, @Nullable String lastEventId, Sse sse) {
        SeenSteps seen = SeenSteps.of(lastEventId);
        return Multi.createFrom()
                .emitter(
                        emitter -> Thread.ofVirtual()
                                .name("timeline-" + report)
                                .start(() -> follow(report, seen, sse, emitter)),
                        BackPressureStrategy.BUFFER);
    }

    private void follow(ReportId report, SeenSteps seen, Sse sse, MultiEmitter<? super OutboundSseEvent> client) {
        long end = System.nanoTime() + settings.maxFollowing().toNanos();
        long heartbeat = System.nanoTime();
        try (ProgressSignals.Watch watch = signals.watch(report)) {
            while (!client.isCancelled() && System.nanoTime() < end) {
                Receipt receipt = archive.find(report)
                        .await()
                        .atMost(settings.databasePatience())
                        .orElseThrow();
                for (TimelineEntry entry : receipt.timeline()) {
                    if (seen.add(entry.status())) {
                        client.emit(event(sse, seen, entry));
                    }
                }
                if (receipt.status().isTerminal()) {
                    break;
                }
                if (System.nanoTime() - heartbeat > settings.heartbeat().toNanos()) {
                    client.emit(sse.newEventBuilder().comment("waiting").build());
                    heartbeat = System.nanoTime();
                }
                watch.await(shorter(settings.poll(), settings.heartbeat()));
            }
            client.complete();
        } catch (InterruptedException e) {
            client.complete();
        } catch (RuntimeException e) {
            // The client comes back by itself, and goes on after what it has seen.
            LOG.warnf("timeline cannot be followed: id=%s cause=%s", report, e.toString());
            client.complete();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private OutboundSseEvent event(Sse sse, SeenSteps seen, TimelineEntry entry) {
        return sse.newEventBuilder()
                .id(seen.eventId())
                .name("progress")
                .data(String.class, written(entry))
                .build();
    }

    private String written(TimelineEntry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step can always be written", e);
        }
    }
}
