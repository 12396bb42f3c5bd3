package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The filings to be judged again: under older decisions about rules than those that hold, or beside reports of other issuers
 * that changed since.
 */
@ApplicationScoped
public class JudgingBacklog {
    /** Asked every second, so each half by its own index. */
    private static final String NEXT = "select id from ((select f.id from filing f where f.decision < (select"
            + " coalesce(max(d.id), 0) from rule_decision d) and f.id > :after order by f.id limit :limit) union (select"
            + " distinct w.filing_id from filing_due w where w.filing_id > :after order by w.filing_id limit :limit))"
            + " waiting order by id limit :limit";

    private static final String WAITING = "(f.decision < (select coalesce(max(d.id), 0L) from RuleDecisionRow d)"
            + " or exists (select w.id from FilingDueRow w where w.filingId = f.id))";

    private final Sessions sessions;

    JudgingBacklog(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The first filings of the list whose id follows another's; the empty string precedes all. */
    public Uni<List<String>> after(String filing, int limit) {
        return sessions.reading(session -> session.createNativeQuery(NEXT, String.class)
                .setParameter("after", filing)
                .setParameter("limit", limit)
                .getResultList());
    }

    /** How far the work has come. */
    public Uni<Progress> progress() {
        return sessions.reading(session -> count(session, "")
                .chain(filings -> count(session, " where " + WAITING).map(waiting -> new Progress(filings, waiting))));
    }

    private static Uni<Long> count(Mutiny.Session session, String where) {
        return session.createSelectionQuery("select count(*) from FilingRow f" + where, Long.class)
                .getSingleResult();
    }

    /**
     * How far the work has come.
     *
     * @param filings how many there are
     * @param waiting how many of them are still to be judged again
     */
    public record Progress(long filings, long waiting) {}
}
