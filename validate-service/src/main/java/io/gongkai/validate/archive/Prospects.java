package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.across.Sketch;
import io.gongkai.validate.difference.Comparison;
import io.gongkai.validate.rule.LookAlike;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the archive knows that would bear on a report if it were handed in now. Only reads. */
@ApplicationScoped
public class Prospects {
    private final Sessions sessions;
    private final JsonText json;

    Prospects(Sessions sessions, JsonText json) {
        this.sessions = sessions;
        this.json = json;
    }

    /**
     * What a report would meet.
     *
     * @param rules the decisions about rules that hold
     * @param earlier the report in force for the year before; empty if there is none
     * @param lookAlike the report of another issuer that it resembles; empty if there is none
     * @param last the newest version of the filing; empty if there is none
     */
    public record Prospect(
            RuleBook rules, Optional<ReportParsed> earlier, Optional<LookAlike> lookAlike, Optional<Comparison> last) {
        /** The number that the report would get. */
        public int number() {
            return last.map(Comparison::number).orElse(0) + 1;
        }
    }

    public Uni<Prospect> of(ReportParsed report) {
        String filing = report.filing().value();
        return sessions.reading(session -> {
            Contents contents = new Contents(session, json);
            return RuleDecisions.current(session)
                    .chain(rules -> Settling.earlier(session, filing)
                            .chain(earlier -> contents.ofNullable(earlier.orElse(null)))
                            .chain(earlier -> lookAlike(session, report)
                                    .chain(lookAlike -> last(session, contents, filing)
                                            .map(last -> new Prospect(rules, earlier, lookAlike, last)))));
        });
    }

    /** Of all that are in force, unless the report itself was received before. */
    private static Uni<Optional<LookAlike>> lookAlike(Mutiny.Session session, ReportParsed report) {
        return Sessions.aside(() -> NarrativeRow.of(report, Sketch.of(report)))
                .chain(row -> session.find(VersionRow.class, row.reportId).chain(known -> {
                    row.sequence = known == null ? Long.MAX_VALUE : known.sequence;
                    return new LookAlikes(session).earlier(row);
                }));
    }

    private Uni<Optional<Comparison>> last(Mutiny.Session session, Contents contents, String filing) {
        return session.createSelectionQuery(
                        "from VersionRow v where v.filingId = :filing order by v.sequence desc", VersionRow.class)
                .setParameter("filing", filing)
                .setMaxResults(1)
                .getResultList()
                .chain((List<VersionRow> rows) -> rows.isEmpty()
                        ? Uni.createFrom().item(Optional.<Comparison>empty())
                        : contents.of(rows.getFirst())
                                .map(report -> Optional.of(new Comparison(
                                        rows.getFirst().number, report, json.judgement(rows.getFirst().judgement)))));
    }
}
