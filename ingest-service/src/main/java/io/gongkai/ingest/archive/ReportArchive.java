package io.gongkai.ingest.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.receipt.Status;
import io.gongkai.ingest.upload.Upload;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Keeps reports and their receipts. */
@Singleton
public final class ReportArchive {
    /**
     * Receipt, bytes and place in the outbox, or nothing of it if the report is known. One statement, so one round trip;
     * of two senders of the same bytes the second waits here for the first's commit.
     */
    private static final String KEEP = """
            with receipt as (
                insert into report (id, sha256, media_type, filename, source, size_bytes)
                values (:id, :sha256, :mediaType, cast(:filename as text), cast(:source as text), :sizeBytes)
                on conflict (id) do nothing
                returning *
            ), kept as (
                insert into original (report, bytes) select id, cast(:bytes as bytea) from receipt
            ), waiting as (
                insert into outbox (sequence, report, size_bytes, traceparent)
                select sequence, id, size_bytes, cast(:traceparent as text) from receipt
            )
            select * from receipt
            """;

    private final Database database;
    private final Timelines timelines;

    ReportArchive(Database database, Timelines timelines) {
        this.database = database;
        this.timelines = timelines;
    }

    /**
     * Keeps a report unless it is known. Of a known one nothing changes: name and source stay those of the first sender.
     *
     * @param traceparent the trace that brought it; null if none
     */
    public Uni<Kept> keep(Upload upload, @Nullable String traceparent) {
        ReportId id = upload.content().id();
        return database.inTransaction(session -> session.createNativeQuery(KEEP, KeptReport.class)
                .setParameter("id", id.value())
                .setParameter("sha256", upload.content().sha256())
                .setParameter("mediaType", upload.type().value())
                .setParameter("filename", upload.filename())
                .setParameter(
                        "source",
                        upload.source() == null ? null : upload.source().toString())
                .setParameter("sizeBytes", upload.content().sizeBytes())
                .setParameter("bytes", upload.content().bytes())
                .setParameter("traceparent", traceparent)
                .getSingleResultOrNull()
                .flatMap(report -> report != null
                        ? Uni.createFrom().item(new Kept(timelines.justReceived(report), true))
                        : find(session, id).map(known -> new Kept(known.orElseThrow(), false))));
    }

    /** The receipt of a report; empty if it is unknown. */
    public Uni<Optional<Receipt>> find(ReportId id) {
        return database.inTransaction(session -> find(session, id));
    }

    /** The bytes of a report; empty if it is unknown. */
    public Uni<Optional<byte[]>> original(ReportId id) {
        return database.inTransaction(session -> session.get(KeptOriginal.class, id.value())
                .map(original -> Optional.ofNullable(original).map(KeptOriginal::bytes)));
    }

    /** The receipts that are asked for, newest first. */
    public Uni<List<Receipt>> list(ReceiptQuery query) {
        return database.inTransaction(session -> session.createSelectionQuery("""
                        from KeptReport where status in :statuses and receivedAt >= :since and sequence < :before
                        order by sequence desc
                        """, KeptReport.class)
                .setParameter(
                        "statuses", query.statuses().stream().map(Status::rank).toList())
                .setParameter("since", query.since())
                .setParameter("before", query.before())
                .setMaxResults(query.size())
                .getResultList()
                .flatMap(reports -> timelines.complete(session, reports)));
    }

    private Uni<Optional<Receipt>> find(Mutiny.StatelessSession session, ReportId id) {
        return session.createSelectionQuery("from KeptReport where id = :id", KeptReport.class)
                .setParameter("id", id.value())
                .getResultList()
                .flatMap(reports -> timelines.complete(session, reports))
                .map(receipts -> receipts.stream().findFirst());
    }
}
