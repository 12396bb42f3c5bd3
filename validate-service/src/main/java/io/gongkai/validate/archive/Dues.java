package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The filings that are due because a report of another issuer changed. */
final class Dues {
    private Dues() {}

    /**
     * Takes a filing off the list, and tells what last put it there. Before anything else is read: what commits later stays on
     * the list, and what was committed before is seen.
     */
    static Uni<Optional<FilingDueRow>> taken(Mutiny.Session session, String filing) {
        return session.createNativeQuery(
                        "delete from filing_due where filing_id = :filing returning *", FilingDueRow.class)
                .setParameter("filing", filing)
                .getResultList()
                .map(rows -> rows.stream().max(Comparator.comparing(row -> Objects.requireNonNull(row.id))));
    }
}
