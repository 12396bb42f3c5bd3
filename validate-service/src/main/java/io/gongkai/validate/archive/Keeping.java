package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.announcement.Announcing;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.filing.Succession;
import io.gongkai.validate.filing.Version;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeping one report, inside its transaction; the filings concerned are locked. */
final class Keeping {
    private final Mutiny.Session session;
    private final JsonText json;
    private final Announcing announcing;
    private final Judged judged;
    private final ReportParsed report;
    private final FindingSettling findings;
    private final VersionSettling versions;
    private final List<FindingEvent> failures = new ArrayList<>();
    private final List<Announcement> announcements = new ArrayList<>();

    Keeping(Mutiny.Session session, JsonText json, Announcing announcing, Judged judged) {
        this.session = session;
        this.json = json;
        this.announcing = announcing;
        this.judged = judged;
        this.report = judged.report();
        this.findings = new FindingSettling(session, json, report.received());
        this.versions = new VersionSettling(session, json, report);
    }

    /** The report's own filing first, then the one that it belonged to before it was read anew. */
    Uni<Kept> keep(List<FilingRow> filings) {
        String own = report.filing().value();
        List<FilingRow> ordered = new ArrayList<>(filings);
        ordered.sort(Comparator.comparing(filing -> !filing.id.equals(own)));
        return keepVersion()
                .chain(() -> InTurn.each(ordered, this::settle))
                .chain(this::log)
                .chain(() -> InTurn.each(announcements, announcement -> session.persist(OutboxRow.of(announcement))))
                .replaceWith(() -> new Kept(announcements.size() - failures.size(), failures.size()));
    }

    private Uni<Void> keepVersion() {
        String id = report.received().id().value();
        String hash = Sha256.of(json.write(report));
        return session.find(VersionRow.class, id).chain(known -> {
            VersionRow row = known == null ? new VersionRow() : known;
            boolean reread = !hash.equals(row.parsedSha256);
            row.reportId = id;
            row.filingId = report.filing().value();
            row.sequence = report.received().sequence();
            row.receivedAt = report.received().receivedAt();
            row.judgement = json.write(judged.judgement());
            row.parsedSha256 = hash;
            if (known == null) {
                row.contentHash = "";
                ParsedRow content = new ParsedRow();
                content.reportId = id;
                content.content = json.compress(report);
                return session.persist(row).chain(() -> session.persist(content));
            }
            return reread
                    ? session.find(ParsedRow.class, id)
                            .invoke(content -> content.content = json.compress(report))
                            .replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }

    /** Puts the versions of a filing in order, and draws the consequences. */
    private Uni<Void> settle(FilingRow filing) {
        return session.createSelectionQuery("from VersionRow v where v.filingId = :filing", VersionRow.class)
                .setParameter("filing", filing.id)
                .getResultList()
                .chain(rows -> {
                    Succession succession = Succession.of(
                            rows.stream().map(row -> row.version(json)).toList());
                    if (succession
                            .inForce()
                            .map(Version::report)
                            .filter(report.received().id()::equals)
                            .isPresent()) {
                        filing.describe(report.identity());
                    }
                    return findings.settle(filing, succession)
                            .invoke(failures::addAll)
                            .chain(() -> versions.settle(rows, succession))
                            .invoke(judgements -> judgements.forEach(
                                    judgement -> announcements.add(announcing.of(judgement, judged.traceparent()))))
                            .replaceWithVoid();
                });
    }

    /** Gives each failure its position. The row that counts them stays locked until the commit. */
    private Uni<Void> log() {
        if (failures.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery("update failure_position set last = last + :count returning last", Long.class)
                .setParameter("count", failures.size())
                .getSingleResult()
                .chain(last -> {
                    List<FailureRow> rows = new ArrayList<>();
                    for (FindingEvent event : failures) {
                        Announcement announcement = announcing.of(event, judged.traceparent());
                        announcements.add(announcement);
                        long position = last - failures.size() + rows.size() + 1;
                        rows.add(FailureRow.of(position, event, announcement.content()));
                    }
                    return session.persistAll(rows.toArray());
                });
    }
}
