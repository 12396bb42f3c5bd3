package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What people say about findings. It belongs to the fingerprint, and so to every finding of that name, whenever it opens. */
@ApplicationScoped
public class FindingRemarks {
    private final Sessions sessions;

    FindingRemarks(Sessions sessions) {
        this.sessions = sessions;
    }

    /** All about a finding, oldest first; empty if there never was such a finding. */
    public Uni<Optional<List<FindingRemark>>> of(String fingerprint) {
        return sessions.reading(session -> isKnown(session, fingerprint)
                .chain(known -> known
                        ? of(session, List.of(fingerprint))
                                .map(found -> Optional.of(found.getOrDefault(fingerprint, List.of())))
                        : Uni.createFrom().item(Optional.empty())));
    }

    /** Whether there is such a finding, and so it was written. */
    public Uni<Boolean> write(String fingerprint, FindingRemark remark) {
        return sessions.inTransaction(session -> isKnown(session, fingerprint)
                .chain(known -> known
                        ? session.persist(FindingRemarkRow.of(fingerprint, remark))
                                .replaceWith(true)
                        : Uni.createFrom().item(false)));
    }

    static Uni<Map<String, List<FindingRemark>>> of(Mutiny.Session session, List<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery(
                        "from FindingRemarkRow r where r.fingerprint in (:fingerprints) order by r.id",
                        FindingRemarkRow.class)
                .setParameter("fingerprints", fingerprints)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.fingerprint,
                                Collectors.mapping(FindingRemarkRow::remark, Collectors.toList()))));
    }

    private static Uni<Boolean> isKnown(Mutiny.Session session, String fingerprint) {
        return session.createSelectionQuery(
                        "select count(*) from FindingRow f where f.fingerprint = :fingerprint", Long.class)
                .setParameter("fingerprint", fingerprint)
                .getSingleResult()
                .map(count -> count > 0);
    }
}
