package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every event of validation.failures, by position. */
@ApplicationScoped
public class FailureLog {
    private final Sessions sessions;

    FailureLog(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What follows a position, oldest first. Positions become visible in their order, so nothing appears before it later. */
    public Uni<List<LoggedFailure>> after(long position, int limit) {
        return sessions.reading(session -> session.createSelectionQuery(
                        "from FailureRow f where f.position > :position order by f.position", FailureRow.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(FailureLog::failure).toList()));
    }

    /** The last position; 0 if there is none. */
    public Uni<Long> newest() {
        return sessions.reading(session -> session.createSelectionQuery(
                        "select coalesce(max(f.position), 0L) from FailureRow f", Long.class)
                .getSingleResult());
    }

    private static LoggedFailure failure(FailureRow row) {
        return new LoggedFailure(
                row.position,
                row.event,
                row.rule,
                row.severity,
                row.province,
                row.city,
                row.county,
                row.year,
                row.content);
    }
}
