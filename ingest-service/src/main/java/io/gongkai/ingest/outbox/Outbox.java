package io.gongkai.ingest.outbox;

import io.gongkai.ingest.archive.Database;
import io.gongkai.ingest.archive.KeptOriginal;
import io.gongkai.ingest.archive.KeptReport;
import io.gongkai.ingest.outbox.OutboxDepth.Depth;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.upload.Content;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The reports that are kept and not yet announced, in PostgreSQL. */
@Singleton
final class Outbox {
    /** Rows that another instance announces at this moment are skipped, not waited for. */
    private static final String TAKE = """
            select * from outbox where published_at is null order by sequence limit :reports for update skip locked
            """;

    private static final String COUNT = """
            select count(*), cast(coalesce(sum(o.size_bytes), 0) as bigint),
                cast(coalesce(extract(epoch from now() - min(r.received_at)), 0) as bigint)
            from outbox o join report r on r.sequence = o.sequence where o.published_at is null
            """;

    /** A report to be announced. */
    record Announcement(
            Receipt receipt, Content content, @Nullable String traceparent) {}

    private final Database database;
    private final OutboxSettings settings;

    Outbox(Database database, OutboxSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * Hands over the reports that have waited longest, and marks those that were announced.
     *
     * @param announce gets the reports in the order of their numbers, and gives those that Kafka has acknowledged
     * @return the ones that were marked
     */
    Uni<List<Announcement>> empty(Function<List<Announcement>, Uni<List<Announcement>>> announce) {
        return database.inTransaction((session, back) -> take(session)
                .flatMap(waiting -> waiting.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : announce(session, waiting, announce, back)));
    }

    /** Counts what waits. */
    Uni<Depth> depth() {
        return database.inTransaction(session -> session.createNativeQuery(COUNT, Object[].class)
                .getSingleResult()
                .map(row -> new Depth(number(row[0]), number(row[1]), Duration.ofSeconds(number(row[2])))));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private Uni<List<WaitingReport>> take(Mutiny.StatelessSession session) {
        return session.createNativeQuery(TAKE, WaitingReport.class)
                .setParameter("reports", settings.batchReports())
                .getResultList()
                .map(this::withinBytes);
    }

    private List<WaitingReport> withinBytes(List<WaitingReport> waiting) {
        List<WaitingReport> batch = new ArrayList<>();
        long bytes = 0;
        for (WaitingReport report : waiting) {
            bytes += report.sizeBytes;
            if (bytes > settings.batchBytes() && !batch.isEmpty()) {
                break;
            }
            batch.add(report);
        }
        return batch;
    }

    private Uni<List<Announcement>> announce(
            Mutiny.StatelessSession session,
            List<WaitingReport> waiting,
            Function<List<Announcement>, Uni<List<Announcement>>> announce,
            Executor back) {
        return load(session, waiting)
                .flatMap(announce::apply)
                .emitOn(back)
                .flatMap(announced -> mark(session, announced));
    }

    private Uni<List<Announcement>> load(Mutiny.StatelessSession session, List<WaitingReport> waiting) {
        List<String> ids = waiting.stream().map(report -> report.report).toList();
        return session.createSelectionQuery("from KeptReport where id in :ids", KeptReport.class)
                .setParameter("ids", ids)
                .getResultList()
                .flatMap(reports -> session.createSelectionQuery(
                                "from KeptOriginal where report in :ids", KeptOriginal.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(originals -> join(waiting, reports, originals)));
    }

    private static List<Announcement> join(
            List<WaitingReport> waiting, List<KeptReport> reports, List<KeptOriginal> originals) {
        Map<String, Receipt> receipts =
                reports.stream().collect(Collectors.toMap(KeptReport::id, report -> report.receipt(List.of())));
        Map<String, byte[]> bytes =
                originals.stream().collect(Collectors.toMap(KeptOriginal::report, KeptOriginal::bytes));
        return waiting.stream()
                .map(report -> new Announcement(
                        known(receipts, report.report), Content.of(known(bytes, report.report)), report.traceparent))
                .toList();
    }

    private static <T> T known(Map<String, T> map, String report) {
        T value = map.get(report);
        if (value == null) {
            throw new IllegalStateException("report " + report + " is in the outbox and not in the archive");
        }
        return value;
    }

    private static Uni<List<Announcement>> mark(Mutiny.StatelessSession session, List<Announcement> announced) {
        if (announced.isEmpty()) {
            return Uni.createFrom().item(announced);
        }
        return session.createNativeQuery("update outbox set published_at = now() where sequence in (:sequences)")
                .setParameter(
                        "sequences",
                        announced.stream().map(a -> a.receipt().sequence()).toList())
                .executeUpdate()
                .replaceWith(announced);
    }
}
