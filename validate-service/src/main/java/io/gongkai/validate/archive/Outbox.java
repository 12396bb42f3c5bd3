package io.gongkai.validate.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.announcement.Announcement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** The events that wait to be published. */
@ApplicationScoped
public class Outbox {
    /** Any number that nothing else in this database uses: whoever holds this lock publishes. */
    private static final long RELAY_LOCK = 7_235_117_001L;

    private final Sessions sessions;

    Outbox(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Takes the oldest waiting events, and marks those as published that the work says were acknowledged, and those as
     * refused that Kafka will never take. Takes none while another instance publishes: two at a time could overtake each
     * other.
     *
     * @param limit how many at most
     * @param limitSize how many characters at most, but always one event
     * @return how many are dealt with
     */
    public Uni<Integer> publish(int limit, long limitSize, Function<Map<Long, Announcement>, Uni<Sent>> work) {
        return sessions.inTransaction(session -> session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(" + RELAY_LOCK + ")", Boolean.class)
                .getSingleResult()
                .chain(mine -> mine
                        ? take(session, limit, limitSize).chain(rows -> publish(session, rows, work))
                        : Uni.createFrom().item(0)));
    }

    /** How many wait. */
    public Uni<Long> waiting() {
        return sessions.reading(session -> session.createSelectionQuery(
                        "select count(*) from OutboxRow o where o.publishedAt is null and o.refusedAt is null",
                        Long.class)
                .getSingleResult());
    }

    /** How many Kafka would not take. */
    public Uni<Long> refused() {
        return sessions.reading(session -> session.createSelectionQuery(
                        "select count(*) from OutboxRow o where o.refusedAt is not null", Long.class)
                .getSingleResult());
    }

    /** Deletes what was published before an instant. */
    public Uni<Integer> forget(Instant before) {
        return sessions.inTransaction(
                session -> session.createMutationQuery("delete from OutboxRow o where o.publishedAt < :before")
                        .setParameter("before", before)
                        .executeUpdate());
    }

    private static Uni<List<OutboxRow>> take(Mutiny.Session session, int limit, long limitSize) {
        return session.createNativeQuery("""
                        select * from outbox where id in (
                            select id from (
                                select id, size, sum(size) over (order by id) as total
                                from (select id, size from outbox
                                      where published_at is null and refused_at is null
                                      order by id limit :limit) oldest) summed
                            where total - size < :bytes)
                        order by id for update skip locked""", OutboxRow.class)
                .setParameter("limit", limit)
                .setParameter("bytes", limitSize)
                .getResultList();
    }

    private static Uni<Integer> publish(
            Mutiny.Session session, List<OutboxRow> rows, Function<Map<Long, Announcement>, Uni<Sent>> work) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Map<Long, Announcement> announcements = new LinkedHashMap<>();
        rows.forEach(row -> announcements.put(Objects.requireNonNull(row.id), announcement(row)));
        return work.apply(announcements).chain(sent -> mark(session, sent).replaceWith(sent.count()));
    }

    private static Uni<Void> mark(Mutiny.Session session, Sent sent) {
        Uni<Void> published = sent.acknowledged().isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery("update outbox set published_at = now() where id in (:published)")
                        .setParameter("published", sent.acknowledged())
                        .executeUpdate()
                        .replaceWithVoid();
        return published.chain(() -> InTurn.each(
                List.copyOf(sent.refused().entrySet()),
                refused -> session.createNativeQuery(
                                "update outbox set refused_at = now(), refusal = :why where id = :id")
                        .setParameter("why", refused.getValue())
                        .setParameter("id", refused.getKey())
                        .executeUpdate()
                        .replaceWithVoid()));
    }

    private static Announcement announcement(OutboxRow row) {
        return new Announcement(
                row.topic, row.type, row.key, new ReportId(row.subject), row.time, row.traceparent, row.content);
    }
}
