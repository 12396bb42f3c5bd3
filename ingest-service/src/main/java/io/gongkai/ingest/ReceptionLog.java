package io.gongkai.ingest;

import io.gongkai.ingest.Reception.Accepted;
import io.gongkai.ingest.Reception.Declined;
import io.gongkai.ingest.Reception.Known;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.upload.Format;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts and logs what becomes of each document, once. */
@Singleton
final class ReceptionLog {
    private static final Logger LOG = Logger.getLogger(ReportReceiving.class);

    private final MeterRegistry metrics;

    ReceptionLog(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    Reception accepted(Receipt receipt, Format format) {
        String name = format.name().toLowerCase(Locale.ROOT);
        metrics.counter("gongkai.reports.accepted", "format", name).increment();
        LOG.infof(
                "report accepted: id=%s sequence=%d format=%s bytes=%d",
                receipt.id(), receipt.sequence(), name, receipt.sizeBytes());
        return new Accepted(receipt);
    }

    Reception known(Receipt receipt) {
        metrics.counter("gongkai.reports.known").increment();
        LOG.infof(
                "report known already: id=%s status=%s",
                receipt.id(), receipt.status().word());
        return new Known(receipt);
    }

    Reception declined(@Nullable String filename, Refusal refusal) {
        count(refusal);
        LOG.infof("report refused: reason=%s", refusal.kind().slug());
        return new Declined(filename, refusal);
    }

    Reception unkept(@Nullable String filename, Refusal refusal, Throwable failure) {
        count(refusal);
        LOG.errorf("report not kept: reason=%s cause=%s", refusal.kind().slug(), failure.toString());
        return new Declined(filename, refusal);
    }

    private void count(Refusal refusal) {
        metrics.counter("gongkai.reports.refused", "reason", refusal.kind().slug())
                .increment();
    }
}
