package io.gongkai.validate.archive;

import io.gongkai.validate.announcement.Announcing;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps reports as versions of their filings, and what follows from them: one transaction for each, under a lock on the
 * filing. Keeping the same report again changes nothing.
 */
@ApplicationScoped
public class FilingArchive {
    private final Sessions sessions;
    private final JsonText json;
    private final Announcing announcing;

    FilingArchive(Sessions sessions, JsonText json, Announcing announcing) {
        this.sessions = sessions;
        this.json = json;
        this.announcing = announcing;
    }

    public Uni<Kept> keep(Judged judged) {
        return sessions.inTransaction(session -> formerFiling(session, judged).chain(former -> {
            // In one order, so that two transactions never wait for each other.
            SortedSet<String> filings = new TreeSet<>(former);
            filings.add(judged.report().filing().value());
            Keeping keeping = new Keeping(session, json, announcing, judged);
            return Multi.createFrom()
                    .iterable(filings)
                    .onItem()
                    .transformToUniAndConcatenate(filing -> lock(session, filing))
                    .collect()
                    .asList()
                    .chain(keeping::keep);
        }));
    }

    /** The filing that the report was read as before, if it was. */
    private static Uni<List<String>> formerFiling(Mutiny.Session session, Judged judged) {
        return session.createSelectionQuery(
                        "select v.filingId from VersionRow v where v.reportId = :report", String.class)
                .setParameter("report", judged.report().received().id().value())
                .getResultList();
    }

    private static Uni<FilingRow> lock(Mutiny.Session session, String filing) {
        return session.createNativeQuery("insert into filing (id) values (:id) on conflict do nothing")
                .setParameter("id", filing)
                .executeUpdate()
                .chain(() -> session.find(FilingRow.class, filing, LockMode.PESSIMISTIC_WRITE));
    }
}
