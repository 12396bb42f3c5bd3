package io.gongkai.validate.archive;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import io.gongkai.validate.filing.FindingLife;
import io.gongkai.validate.filing.HeldFinding;
import io.gongkai.validate.filing.Succession;
import io.gongkai.validate.filing.Version;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Opens and closes the findings of a filing, and tells which. */
final class FindingSettling {
    private final Mutiny.Session session;
    private final JsonText json;
    private final ReportReceived cause;

    FindingSettling(Mutiny.Session session, JsonText json, ReportReceived cause) {
        this.session = session;
        this.json = json;
        this.cause = cause;
    }

    Uni<List<FindingEvent>> settle(FilingRow filing, Succession succession) {
        return session.createSelectionQuery(
                        "from FindingRow f where f.filingId = :filing and f.status = 'open' order by f.id",
                        FindingRow.class)
                .setParameter("filing", filing.id)
                .getResultList()
                .chain(rows -> settle(filing, succession, rows));
    }

    private Uni<List<FindingEvent>> settle(FilingRow filing, Succession succession, List<FindingRow> rows) {
        List<HeldFinding> open = rows.stream().map(row -> row.held(json)).toList();
        List<FindingEvent> events =
                new FindingLife(filing.filing(), cause.id(), cause.receivedAt()).events(open, succession.inForce());
        Map<String, FindingRow> byFingerprint =
                rows.stream().collect(Collectors.toMap(row -> row.fingerprint, Function.identity()));
        succession.inForce().ifPresent(version -> holdOn(byFingerprint, version));
        return InTurn.each(events, event -> keep(event, byFingerprint, succession))
                .replaceWith(events);
    }

    /** What stays open is from now on held against the version in force. */
    private void holdOn(Map<String, FindingRow> rows, Version version) {
        for (Finding finding : version.judgement().findings()) {
            FindingRow row = rows.get(finding.fingerprint());
            if (row != null) {
                row.hold(finding, version, json);
            }
        }
    }

    private Uni<Void> keep(FindingEvent event, Map<String, FindingRow> rows, Succession succession) {
        return switch (event) {
            case FindingOpened opened -> open(opened, succession.inForce().orElseThrow());
            case FindingResolved resolved -> close(resolved, rows);
            case FindingRetracted retracted -> close(retracted, rows);
        };
    }

    private Uni<Void> open(FindingOpened event, Version inForce) {
        FindingRow row = new FindingRow();
        row.filingId = event.filing().id().value();
        row.fingerprint = event.finding().fingerprint();
        row.rule = event.finding().rule();
        row.status = "open";
        row.openedBy = cause.id().value();
        row.openedAt = event.at();
        row.hold(event.finding(), inForce, json);
        return session.persist(row);
    }

    private Uni<Void> close(FindingEvent event, Map<String, FindingRow> rows) {
        FindingRow row = Objects.requireNonNull(rows.get(event.finding().fingerprint()));
        row.status = StoredName.of(event);
        row.closedBy = cause.id().value();
        row.closedAt = event.at();
        return Uni.createFrom().voidItem();
    }
}
