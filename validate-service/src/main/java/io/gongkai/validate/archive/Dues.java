package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import java.util.List;
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
        return session.createSelectionQuery(
                        "from FilingDueRow d where d.filingId = :filing order by d.id", FilingDueRow.class)
                .setParameter("filing", filing)
                .getResultList()
                .chain((List<FilingDueRow> rows) -> InTurn.each(rows, session::remove)
                        .chain(session::flush)
                        .replaceWith(() -> rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast())));
    }
}
