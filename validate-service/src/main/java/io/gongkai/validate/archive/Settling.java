package io.gongkai.validate.archive;

import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.announcement.Announcing;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.digest.Sha256;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.filing.Series;
import io.gongkai.validate.filing.Succession;
import io.gongkai.validate.filing.Trigger;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.LookAlike;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Judges filings and draws the consequences, inside a transaction that has locked their series. What was judged before
 * with the same report of the year before, the same look-alike and under the same decisions is not judged again.
 */
final class Settling {
    private final Mutiny.Session session;
    private final JsonText json;
    private final Announcing announcing;
    private final RuleBook rules;
    private final Trigger trigger;
    private final @Nullable String traceparent;
    private final Contents contents;
    private final Narratives narratives;
    private final List<FindingEvent> failures = new ArrayList<>();
    private final List<Announcement> announcements = new ArrayList<>();

    Settling(
            Mutiny.Session session,
            JsonText json,
            Announcing announcing,
            RuleBook rules,
            Trigger trigger,
            @Nullable String traceparent) {
        this.session = session;
        this.json = json;
        this.announcing = announcing;
        this.rules = rules;
        this.trigger = trigger;
        this.traceparent = traceparent;
        this.contents = new Contents(session, json);
        this.narratives = new Narratives(session, contents);
    }

    Contents contents() {
        return contents;
    }

    /** Before anything else: all filings that will be settled, and the report that arrives; null if none does. */
    Uni<Void> prepare(Collection<String> filings, @Nullable ReportParsed arriving) {
        return narratives.prepare(filings, arriving);
    }

    /** Settles a filing if there is one. */
    Uni<Void> settle(String filing) {
        return session.find(FilingRow.class, filing)
                .chain(row -> row == null
                        ? Uni.createFrom().voidItem()
                        : session.createSelectionQuery("from VersionRow v where v.filingId = :filing", VersionRow.class)
                                .setParameter("filing", filing)
                                .getResultList()
                                .chain(versions -> earlier(session, filing)
                                        .chain(earlier -> settle(row, versions, earlier.orElse(null)))));
    }

    /** The filing of the year after, whose judgement looks at this one. */
    static Optional<String> after(String filing) {
        return Series.of(new FilingId(filing)).after().map(FilingId::value);
    }

    /** Writes what follows: the failures with their positions, and the outbox. */
    Uni<Kept> announce() {
        return new FailureKeeping(session, announcing, traceparent)
                .keep(failures)
                .invoke(announcements::addAll)
                .chain(() -> InTurn.each(announcements, announcement -> session.persist(OutboxRow.of(announcement))))
                .replaceWith(() -> new Kept(announcements.size() - failures.size(), failures.size()));
    }

    private Uni<Void> settle(FilingRow filing, List<VersionRow> rows, @Nullable VersionRow earlier) {
        return InTurn.each(
                        rows,
                        row -> narratives
                                .lookAlike(row)
                                .chain(lookAlike -> row.judgedWith.equals(judgedWith(earlier, lookAlike.orElse(null)))
                                        ? Uni.createFrom().voidItem()
                                        : judge(row, earlier, lookAlike.orElse(null))))
                .chain(() -> {
                    Succession succession = Succession.of(
                            rows.stream().map(row -> row.version(json)).toList());
                    filing.decision = rules.number();
                    return describe(filing, rows, succession)
                            .chain(() ->
                                    new FindingSettling(session, json, trigger, earlier).settle(filing, succession))
                            .invoke(failures::addAll)
                            .chain(() -> new VersionSettling(contents).settle(rows, succession))
                            .invoke(judgements -> judgements.forEach(
                                    judgement -> announcements.add(announcing.of(judgement, traceparent))))
                            .chain(() -> narratives.show(rows, trigger));
                });
    }

    private Uni<Void> describe(FilingRow filing, List<VersionRow> rows, Succession succession) {
        VersionRow inForce = succession
                .inForce()
                .map(version -> VersionRow.find(rows, version))
                .orElse(null);
        if (inForce == null || (inForce.inForce && !contents.has(inForce))) {
            return Uni.createFrom().voidItem();
        }
        return contents.of(inForce)
                .invoke(report -> filing.describe(report.identity()))
                .replaceWithVoid();
    }

    private Uni<Void> judge(VersionRow row, @Nullable VersionRow earlier, @Nullable LookAlike lookAlike) {
        return contents.of(row)
                .chain(report -> contents.ofNullable(earlier).chain(before -> {
                    row.judgedWith = judgedWith(earlier, lookAlike);
                    return Sessions.aside(() -> ReportJudge.judge(
                                    Facts.of(report, before.orElse(null), lookAlike), rules.settings()))
                            .invoke(judgement -> row.judgement = json.write(judgement))
                            .replaceWithVoid();
                }));
    }

    private String judgedWith(@Nullable VersionRow earlier, @Nullable LookAlike lookAlike) {
        return Sha256.of(
                earlier == null ? "" : earlier.reportId + earlier.parsedSha256,
                "" + rules.number(),
                lookAlike == null ? "" : lookAlike.toString());
    }

    /** The version in force of the year before. */
    static Uni<Optional<VersionRow>> earlier(Mutiny.Session session, String filing) {
        return Series.of(new FilingId(filing))
                .before()
                .map(before -> session.createSelectionQuery(
                                "from VersionRow v where v.filingId = :filing and v.withdrawnAt is null"
                                        + " order by v.sequence desc",
                                VersionRow.class)
                        .setParameter("filing", Objects.requireNonNull(before).value())
                        .setMaxResults(1)
                        .getResultList()
                        .map(found -> found.stream().findFirst()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
