package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The filings that are due because a report of another issuer changed. */
final class Dues {
    private Dues() {}

    /** Puts filings on the list, however often they stand there; in one statement. */
    static Uni<Void> add(Mutiny.Session session, Collection<String> filings, String causedBy, Instant causedAt) {
        return session.createNativeQuery("insert into filing_due (filing_id, caused_by, caused_at) select f, :causedBy,"
                        + " :causedAt from unnest(string_to_array(:filings, chr(10))) f")
                .setParameter("filings", String.join("\n", filings))
                .setParameter("causedBy", causedBy)
                .setParameter("causedAt", causedAt)
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * Takes a filing off the list, and tells what last put it there. Before anything else is read: what commits later stays on
     * the list, and what was committed before is seen.
     */
    static Uni<Optional<FilingDueRow>> taken(Mutiny.Session session, String filing) {
        return session.createNativeQuery(
                        "delete from filing_due where filing_id = :filing returning *", FilingDueRow.class)
                .setParameter("filing", filing)
                .getResultList()
                .map(rows -> rows.stream().max(Comparator.comparingLong(row -> row.id)));
    }
}
