package io.gongkai.validate.archive;

import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.difference.Comparison;
import io.gongkai.validate.events.Difference;
import io.gongkai.validate.events.ReportValidated;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The versions of filings, to be looked up. */
@ApplicationScoped
public class VersionArchive {
    private final Sessions sessions;
    private final JsonText json;

    VersionArchive(Sessions sessions, JsonText json) {
        this.sessions = sessions;
        this.json = json;
    }

    /** Oldest first; empty if there is no such filing. */
    public Uni<List<VersionRecord>> of(String filing, int limit) {
        return sessions.reading(session -> session.createSelectionQuery(
                        "from VersionRow v where v.filingId = :filing order by v.number", VersionRow.class)
                .setParameter("filing", filing)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(this::version).toList()));
    }

    /** One version, as report.validated says it but for the difference. */
    public Uni<Optional<ReportValidated>> find(String filing, int number) {
        return sessions.reading(session -> row(session, filing, number)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<ReportValidated>empty())
                        : new Contents(session, json).of(found.get()).map(report -> {
                            VersionRow row = found.get();
                            Judgement judgement = json.judgement(row.judgement);
                            return Optional.of(new ReportValidated(
                                    report,
                                    row.number,
                                    row.inForce,
                                    row.receivedAt,
                                    row.revision,
                                    judgement.verdict(),
                                    judgement.findings(),
                                    judgement.notJudged(),
                                    judgement.judgements(),
                                    judgement.statements(),
                                    row.withdrawal(),
                                    null));
                        })));
    }

    /** What a version says otherwise than another; empty if one of them does not exist. */
    public Uni<Optional<Difference>> difference(String filing, int older, int newer, int quoted) {
        return sessions.reading(session -> comparison(session, filing, older)
                .chain(from -> comparison(session, filing, newer)
                        .map(to -> from.flatMap(before -> to.map(after -> after.from(before, quoted))))));
    }

    private Uni<Optional<Comparison>> comparison(Mutiny.Session session, String filing, int number) {
        return row(session, filing, number)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<Comparison>empty())
                        : new Contents(session, json)
                                .of(found.get())
                                .map(report -> Optional.of(
                                        new Comparison(number, report, json.judgement(found.get().judgement)))));
    }

    private static Uni<Optional<VersionRow>> row(Mutiny.Session session, String filing, int number) {
        return session.createSelectionQuery(
                        "from VersionRow v where v.filingId = :filing and v.number = :number", VersionRow.class)
                .setParameter("filing", filing)
                .setParameter("number", number)
                .getResultList()
                .map(rows -> rows.stream().findFirst());
    }

    private VersionRecord version(VersionRow row) {
        Judgement judgement = json.judgement(row.judgement);
        return new VersionRecord(
                row.number,
                row.reportId,
                row.receivedAt,
                row.inForce,
                row.revision,
                judgement.verdict(),
                judgement.findings().size(),
                row.withdrawal());
    }
}
