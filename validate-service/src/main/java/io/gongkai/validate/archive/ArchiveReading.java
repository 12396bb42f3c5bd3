package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.rule.LookAlike;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is in force, in the order of the filings, to be read from one end to the other. */
@ApplicationScoped
public class ArchiveReading {
    private final Sessions sessions;
    private final JsonText json;

    ArchiveReading(Sessions sessions, JsonText json) {
        this.sessions = sessions;
        this.json = json;
    }

    /**
     * A filing as it stands.
     *
     * @param report its version in force
     * @param judgement what is held against that
     * @param lookAlike the report of another issuer that it resembles; null if none
     */
    public record Standing(
            ReportParsed report,
            Judgement judgement,
            @Nullable LookAlike lookAlike) {}

    /** The first filings whose id follows another's; the empty string precedes all. */
    public Uni<List<Standing>> inForceAfter(String filing, int limit) {
        return sessions.reading(session -> session.createSelectionQuery(
                                "select p.content, v.judgement, n, o from VersionRow v join ParsedRow p on p.reportId"
                                        + " = v.reportId left join NarrativeRow n on n.reportId = v.reportId left join"
                                        + " NarrativeRow o on o.reportId = n.alike where v.inForce = true and v.filingId >"
                                        + " :after order by v.filingId",
                                Object[].class)
                        .setParameter("after", filing)
                        .setMaxResults(limit)
                        .getResultList())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> rows.parallelStream()
                        .map(row -> new Standing(
                                json.expand((byte[]) row[0]),
                                json.judgement((String) row[1]),
                                row[3] == null ? null : ((NarrativeRow) row[3]).lookAlike((NarrativeRow) row[2])))
                        .toList());
    }

    /** How many filings are in force. */
    public Uni<Long> count() {
        return sessions.reading(session -> session.createSelectionQuery(
                        "select count(*) from VersionRow v where v.inForce = true", Long.class)
                .getSingleResult());
    }
}
