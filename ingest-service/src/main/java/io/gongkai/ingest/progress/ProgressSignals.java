package io.gongkai.ingest.progress;

import io.gongkai.ingest.events.ReportId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells those who watch a report that it has come further, if this instance has learnt of it. */
@Singleton
public final class ProgressSignals {
    private final ConcurrentHashMap<ReportId, Set<Watch>> watches = new ConcurrentHashMap<>();

    /** Someone's interest in one report. */
    public final class Watch implements AutoCloseable {
        private final ReportId report;
        private final Semaphore signals = new Semaphore(0);

        private Watch(ReportId report) {
            this.report = report;
        }

        /** Waits for a signal, no longer than this; signals that came before count as one. */
        public void await(Duration limit) throws InterruptedException {
            if (signals.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                signals.drainPermits();
            }
        }

        @Override
        public void close() {
            watches.computeIfPresent(report, (_, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
        }
    }

    /** Watches a report until closed. */
    public Watch watch(ReportId report) {
        Watch watch = new Watch(report);
        watches.compute(report, (_, all) -> {
            Set<Watch> some = all == null ? ConcurrentHashMap.newKeySet() : all;
            some.add(watch);
            return some;
        });
        return watch;
    }

    void signal(ReportId report) {
        watches.getOrDefault(report, Set.of()).forEach(watch -> watch.signals.release());
    }
}
