package io.gongkai.validate.archive;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Findings, to be looked up. */
@ApplicationScoped
public class FindingArchive {
    private final Sessions sessions;
    private final JsonText json;

    FindingArchive(Sessions sessions, JsonText json) {
        this.sessions = sessions;
        this.json = json;
    }

    /** Newest first. */
    public Uni<Page<FindingRecord>> page(FindingFilter filter, @Nullable Long before, int size) {
        Conditions conditions = new Conditions()
                .and("f.id", "<", before)
                .and("f.rule", "=", filter.rule())
                .and("f.severity", "=", filter.severity())
                .and("f.status", "=", filter.status())
                .and("f.filingId", "=", filter.filing())
                .and("f.reportId", "=", filter.report())
                .and("f.fingerprint", "=", filter.fingerprint())
                .andExists(
                        "select 1 from FindingRemarkRow r where r.fingerprint = f.fingerprint and r.kind =",
                        isNone(filter.remark()) ? null : filter.remark())
                .when(
                        isNone(filter.remark()),
                        "not exists (select 1 from FindingRemarkRow r where r.fingerprint = f.fingerprint)")
                .and("g.province", "=", filter.province())
                .and("g.city", "=", filter.city())
                .and("g.county", "=", filter.county())
                .and("g.year", "=", filter.year());
        return sessions.reading(session -> conditions
                .bind(session.createSelectionQuery(
                        "select f, g from FindingRow f join FilingRow g on g.id = f.filingId" + conditions.where()
                                + " order by f.id desc",
                        Object[].class))
                .setMaxResults(size + 1)
                .getResultList()
                .chain(rows ->
                        FindingRemarks.of(session, fingerprints(rows)).map(remarks -> page(rows, size, remarks))));
    }

    private static boolean isNone(@Nullable String remark) {
        return "none".equals(remark);
    }

    private static List<String> fingerprints(List<Object[]> rows) {
        return rows.stream()
                .map(row -> ((FindingRow) row[0]).fingerprint)
                .distinct()
                .toList();
    }

    private Page<FindingRecord> page(List<Object[]> rows, int size, Map<String, List<FindingRemark>> remarks) {
        List<Object[]> shown = rows.subList(0, Math.min(size, rows.size()));
        Long next = rows.size() > size ? Objects.requireNonNull(((FindingRow) shown.getLast()[0]).id) : null;
        return new Page<>(
                shown.stream()
                        .map(row -> finding((FindingRow) row[0], (FilingRow) row[1], remarks))
                        .toList(),
                next);
    }

    private FindingRecord finding(FindingRow row, FilingRow filing, Map<String, List<FindingRemark>> remarks) {
        return new FindingRecord(
                filing.filing(),
                json.finding(row.content),
                row.status,
                row.reportId,
                row.openedBy,
                row.openedAt,
                row.closedBy,
                row.closedAt,
                row.occurrence,
                remarks.getOrDefault(row.fingerprint, List.of()));
    }
}
