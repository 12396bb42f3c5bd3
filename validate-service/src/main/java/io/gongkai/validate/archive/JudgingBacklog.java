package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The filings that were judged under older decisions about rules than those that hold: the work that a decision leaves. */
@ApplicationScoped
public class JudgingBacklog {
    private static final String LAST = "(select coalesce(max(d.id), 0L) from RuleDecisionRow d)";

    private final Sessions sessions;

    JudgingBacklog(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The first filings of the list whose id follows another's; the empty string precedes all. */
    public Uni<List<String>> after(String filing, int limit) {
        return sessions.reading(session -> session.createSelectionQuery(
                        "select f.id from FilingRow f where f.decision < " + LAST + " and f.id > :after order by f.id",
                        String.class)
                .setParameter("after", filing)
                .setMaxResults(limit)
                .getResultList());
    }

    /** How far the work has come. */
    public Uni<Progress> progress() {
        return sessions.reading(session -> session.createSelectionQuery(
                        "select count(*), coalesce(sum(case when f.decision < " + LAST
                                + " then 1L else 0L end), 0L) from FilingRow f",
                        Object[].class)
                .getSingleResult()
                .map(row -> new Progress((Long) row[0], ((Number) row[1]).longValue())));
    }

    /**
     * How far the work has come.
     *
     * @param filings how many there are
     * @param waiting how many of them are still to be judged again
     */
    public record Progress(long filings, long waiting) {}
}
