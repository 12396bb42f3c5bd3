package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.digest.Sha256;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeping one report, inside its transaction; the series concerned are locked. */
final class Keeping {
    private final Mutiny.Session session;
    private final JsonText json;
    private final ReportParsed report;
    private final Settling settling;

    Keeping(Mutiny.Session session, JsonText json, ReportParsed report, Settling settling) {
        this.session = session;
        this.json = json;
        this.report = report;
        this.settling = settling;
        settling.contents().put(report);
    }

    /** The report's own filing first, then the one that it belonged to before it was read anew, then the years after them. */
    Uni<Kept> keep(List<String> former) {
        Set<String> filings = new LinkedHashSet<>();
        filings.add(report.filing().value());
        filings.addAll(former);
        List.copyOf(filings).forEach(filing -> Settling.after(filing).ifPresent(filings::add));
        return settling.prepare(filings, report)
                .chain(() -> session.createNativeQuery("insert into filing (id) values (:id) on conflict do nothing")
                        .setParameter("id", report.filing().value())
                        .executeUpdate())
                .chain(this::keepVersion)
                .chain(() -> InTurn.each(List.copyOf(filings), settling::settle))
                .chain(settling::announce);
    }

    /** What is new or was read anew is left for settling to judge; the same report again changes nothing. */
    private Uni<Void> keepVersion() {
        String id = report.received().id().value();
        String hash = Sha256.of(json.write(report));
        return session.find(VersionRow.class, id).chain(known -> {
            if (known != null && hash.equals(known.parsedSha256)) {
                return Uni.createFrom().voidItem();
            }
            VersionRow row = known == null ? new VersionRow() : known;
            row.reportId = id;
            row.filingId = report.filing().value();
            row.sequence = report.received().sequence();
            row.receivedAt = report.received().receivedAt();
            row.parsedSha256 = hash;
            row.judgedWith = "";
            if (known == null) {
                row.judgement = "";
                row.contentHash = "";
                ParsedRow content = new ParsedRow();
                content.reportId = id;
                content.content = json.compress(report);
                return session.persist(row).chain(() -> session.persist(content));
            }
            return session.find(ParsedRow.class, id)
                    .invoke(content -> content.content = json.compress(report))
                    .replaceWithVoid();
        });
    }
}
