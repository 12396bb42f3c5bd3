package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.across.Sketch;
import io.gongkai.validate.filing.Trigger;
import io.gongkai.validate.rule.LookAlike;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the narratives of one transaction's filings have to do with those of other issuers. Two that resemble each other
 * wait for each other at their bands, so that the later one to commit sees the earlier one.
 */
final class Narratives {
    private final Mutiny.Session session;
    private final Contents contents;
    private final LookAlikes lookAlikes;
    private final Set<Long> bands = new HashSet<>();

    Narratives(Mutiny.Session session, Contents contents) {
        this.session = session;
        this.contents = contents;
        this.lookAlikes = new LookAlikes(session);
    }

    /** Sketches what was not sketched, and waits for others that may resemble it. Before anything is judged. */
    Uni<Void> prepare(Collection<String> filings, @Nullable ReportParsed arriving) {
        return session.createNativeQuery(
                        "select distinct b.band from narrative_band b join narrative n on n.report_id = b.report_id"
                                + " where n.filing_id = any(string_to_array(:filings, chr(10)))",
                        Long.class)
                .setParameter("filings", String.join("\n", filings))
                .getResultList()
                .invoke(bands::addAll)
                .chain(() -> session.createSelectionQuery(
                                "from VersionRow v where v.filingId in (:filings) and not exists"
                                        + " (select n.reportId from NarrativeRow n where n.reportId = v.reportId)",
                                VersionRow.class)
                        .setParameter("filings", filings)
                        .getResultList())
                .chain(rows -> InTurn.each(rows, row -> contents.of(row).chain(this::sketch)))
                .chain(() -> arriving == null ? Uni.createFrom().voidItem() : sketch(arriving))
                .chain(() -> bands.isEmpty() ? Uni.createFrom().voidItem() : Locks.bands(session, bands));
    }

    /** The report of another issuer that a version resembles; noted with it. */
    Uni<Optional<LookAlike>> lookAlike(VersionRow version) {
        return session.find(NarrativeRow.class, version.reportId)
                .chain(row -> lookAlikes.earlier(row).invoke(found -> {
                    row.alike = found.map(LookAlike::report).orElse(null);
                    row.alikeSequence = found.map(LookAlike::sequence).orElse(null);
                }));
    }

    /** Tells the filings of other issuers what became of the versions of one. */
    Uni<Void> show(List<VersionRow> versions, Trigger trigger) {
        return InTurn.each(
                versions,
                version -> session.find(NarrativeRow.class, version.reportId)
                        .chain(row -> show(row, version.inForce ? version.parsedSha256 : "", trigger)));
    }

    private Uni<Void> show(NarrativeRow row, String shown, Trigger trigger) {
        if (row.shown.equals(shown)) {
            return Uni.createFrom().voidItem();
        }
        Uni<List<String>> losing = row.shown.isEmpty() ? Uni.createFrom().item(List.of()) : resembling(row);
        Uni<List<String>> gaining = shown.isEmpty() ? Uni.createFrom().item(List.of()) : lookAlikes.later(row);
        row.shown = shown;
        return losing.chain(some -> gaining.chain(others -> {
            NavigableSet<String> filings = new TreeSet<>(some);
            filings.addAll(others);
            return filings.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : Dues.add(session, filings, "look-alike/" + row.reportId, trigger.at());
        }));
    }

    private Uni<List<String>> resembling(NarrativeRow row) {
        return session.createSelectionQuery(
                        "select distinct n.filingId from NarrativeRow n where n.alike = :report", String.class)
                .setParameter("report", row.reportId)
                .getResultList();
    }

    private Uni<Void> sketch(ReportParsed report) {
        return Sessions.aside(() -> Sketch.of(report)).chain(sketch -> {
            sketch.ifPresent(present -> bands.addAll(present.bands()));
            String id = report.received().id().value();
            return session.find(NarrativeRow.class, id).chain(known -> {
                NarrativeRow row = known == null ? NarrativeRow.of(report, sketch) : known;
                if (known == null) {
                    return session.persist(row).chain(() -> keepBands(report, sketch));
                }
                byte[] before = row.signature;
                row.describe(report, sketch);
                return Arrays.equals(before, row.signature) ? Uni.createFrom().voidItem() : keepBands(report, sketch);
            });
        });
    }

    private Uni<Void> keepBands(ReportParsed report, Optional<Sketch> sketch) {
        String id = report.received().id().value();
        return session.createNativeQuery("delete from narrative_band where report_id = :report")
                .setParameter("report", id)
                .executeUpdate()
                .chain(() -> sketch.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : session.createNativeQuery(
                                        "insert into narrative_band (band, sequence, report_id) select k, :sequence,"
                                                + " :report from unnest(cast(string_to_array(:bands, ',') as bigint[])) k")
                                .setParameter("sequence", report.received().sequence())
                                .setParameter("report", id)
                                .setParameter(
                                        "bands", LookAlikes.text(sketch.get().bands()))
                                .executeUpdate()
                                .replaceWithVoid());
    }
}
