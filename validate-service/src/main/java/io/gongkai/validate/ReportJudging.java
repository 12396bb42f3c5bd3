package io.gongkai.validate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.archive.FilingArchive;
import io.gongkai.validate.archive.Kept;
import io.gongkai.validate.archive.Outage;
import io.gongkai.validate.outbox.OutboxRelay;
import io.gongkai.validate.stream.FailureTail;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.TracingMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The story: a report that was read is judged and kept as a version of its filing, and what follows is published. The
 * record counts as processed once that is committed. What can never be processed goes to the dead letters; while the
 * database is away, the record waits.
 */
@ApplicationScoped
class ReportJudging {
    private static final Logger LOG = Logger.getLogger(ReportJudging.class);

    private final ObjectMapper json;
    private final FilingArchive archive;
    private final OutboxRelay relay;
    private final FailureTail tail;
    private final JudgingSettings settings;
    private final MeterRegistry meters;

    ReportJudging(
            ObjectMapper json,
            FilingArchive archive,
            OutboxRelay relay,
            FailureTail tail,
            JudgingSettings settings,
            MeterRegistry meters) {
        this.json = json;
        this.archive = archive;
        this.relay = relay;
        this.tail = tail;
        this.settings = settings;
        this.meters = meters;
    }

    @Incoming("report-parsed")
    Uni<Void> judge(byte[] value, Optional<TracingMetadata> trace) throws IOException {
        ReportParsed report = read(value);
        return archive.keep(report, Traceparent.of(trace))
                .onFailure(Outage::isTemporary)
                .invoke(failure -> LOG.warnf(
                        "report %s waits, the database cannot keep it now: %s",
                        report.received().id(), failure.getMessage()))
                .onFailure(Outage::isTemporary)
                .retry()
                .withBackOff(settings.firstRetry(), settings.longestRetry())
                .indefinitely()
                .invoke(kept -> done(report, kept))
                .replaceWithVoid();
    }

    private ReportParsed read(byte[] value) throws IOException {
        ReportParsed report = json.readValue(value, ReportParsed.class);
        if (report == null) {
            throw new IllegalArgumentException("report.parsed has no value");
        }
        return report;
    }

    private void done(ReportParsed report, Kept kept) {
        meters.counter("gongkai.reports.judged").increment();
        meters.counter("gongkai.finding.events").increment(kept.failures());
        LOG.infof(
                "report %s of filing %s judged: %d judgements are new, %d events on failures",
                report.received().id(), report.filing(), kept.validated(), kept.failures());
        if (kept.changed()) {
            relay.wake();
            tail.wake();
        }
    }
}
