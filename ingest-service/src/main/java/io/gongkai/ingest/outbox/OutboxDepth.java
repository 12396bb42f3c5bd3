package io.gongkai.ingest.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How much waits in the outbox: counted in the database by the relay from time to time, kept up in between. Other
 * instances' reports come in with the next count, so the bound may be passed by what they accept in the meantime.
 */
@Singleton
public final class OutboxDepth {
    /**
     * What waits.
     *
     * @param reports how many
     * @param bytes their lengths together
     * @param oldest how long the first of them has waited
     */
    public record Depth(long reports, long bytes, Duration oldest) {
        static final Depth NONE = new Depth(0, 0, Duration.ZERO);

        Depth plus(long moreReports, long moreBytes) {
            return new Depth(Math.max(0, reports + moreReports), Math.max(0, bytes + moreBytes), oldest);
        }
    }

    private final OutboxSettings settings;
    private final AtomicReference<Depth> depth = new AtomicReference<>(Depth.NONE);

    OutboxDepth(OutboxSettings settings, MeterRegistry metrics) {
        this.settings = settings;
        Gauge.builder("gongkai.outbox.waiting", depth, d -> d.get().reports())
                .description("Reports that are kept and not yet announced")
                .register(metrics);
        Gauge.builder("gongkai.outbox.waiting.bytes", depth, d -> d.get().bytes())
                .description("Their bytes")
                .baseUnit("bytes")
                .register(metrics);
        Gauge.builder("gongkai.outbox.oldest", depth, d -> d.get().oldest().toSeconds())
                .description("How long the first of them has waited")
                .baseUnit("seconds")
                .register(metrics);
    }

    /** What waits now, as far as is known. */
    public Depth now() {
        return depth.get();
    }

    /** Whether no more reports should be accepted. */
    public boolean isFull() {
        Depth now = depth.get();
        return now.reports() >= settings.maxReports() || now.bytes() >= settings.maxBytes();
    }

    /** One more waits. */
    public void added(long bytes) {
        depth.updateAndGet(now -> now.plus(1, bytes));
    }

    void removed(long reports, long bytes) {
        depth.updateAndGet(now -> now.plus(-reports, -bytes));
    }

    void counted(Depth count) {
        depth.set(count);
    }
}
