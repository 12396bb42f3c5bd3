package io.gongkai.validate.archive;

import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingChanged;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import io.gongkai.validate.filing.FindingLife;
import io.gongkai.validate.filing.HeldFinding;
import io.gongkai.validate.filing.Succession;
import io.gongkai.validate.filing.Trigger;
import io.gongkai.validate.filing.Version;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Opens, changes and closes the findings of a filing, and tells which. */
final class FindingSettling {
    private final Mutiny.Session session;
    private final JsonText json;
    private final Trigger trigger;
    private final @Nullable VersionRow earlier;

    FindingSettling(Mutiny.Session session, JsonText json, Trigger trigger, @Nullable VersionRow earlier) {
        this.session = session;
        this.json = json;
        this.trigger = trigger;
        this.earlier = earlier;
    }

    Uni<List<FindingEvent>> settle(FilingRow filing, Succession succession) {
        return session.createSelectionQuery(
                        "from FindingRow f where f.filingId = :filing and f.status = 'open' order by f.id",
                        FindingRow.class)
                .setParameter("filing", filing.id)
                .getResultList()
                .chain(rows -> past(filing, succession, rows).chain(past -> settle(filing, succession, rows, past)));
    }

    private Uni<List<FindingEvent>> settle(
            FilingRow filing, Succession succession, List<FindingRow> rows, Map<String, Integer> past) {
        List<HeldFinding> open = rows.stream().map(row -> row.held(json)).toList();
        Long earlierSequence = earlier == null ? null : (Long) earlier.sequence;
        List<FindingEvent> events =
                new FindingLife(filing.filing(), trigger, earlierSequence).events(open, succession.inForce(), past);
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
                row.hold(finding, version, earlier, json);
            }
        }
    }

    /** How far the lives of those that open had come when they closed. */
    private Uni<Map<String, Integer>> past(FilingRow filing, Succession succession, List<FindingRow> rows) {
        List<String> open = rows.stream().map(row -> row.fingerprint).toList();
        List<String> opening = succession.inForce().stream()
                .flatMap(version -> version.judgement().findings().stream())
                .map(Finding::fingerprint)
                .filter(fingerprint -> !open.contains(fingerprint))
                .toList();
        if (opening.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery(
                        "select f.fingerprint, max(f.occurrence) from FindingRow f"
                                + " where f.filingId = :filing and f.fingerprint in (:opening) group by f.fingerprint",
                        Object[].class)
                .setParameter("filing", filing.id)
                .setParameter("opening", opening)
                .getResultList()
                .map(found ->
                        found.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1])));
    }

    private Uni<Void> keep(FindingEvent event, Map<String, FindingRow> rows, Succession succession) {
        return switch (event) {
            case FindingOpened opened -> open(opened, succession.inForce().orElseThrow());
            case FindingChanged changed -> {
                row(changed, rows).occurrence = changed.occurrence();
                yield Uni.createFrom().voidItem();
            }
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
        row.openedBy = trigger.by();
        row.openedAt = event.at();
        row.occurrence = event.occurrence();
        row.hold(event.finding(), inForce, earlier, json);
        return session.persist(row);
    }

    private Uni<Void> close(FindingEvent event, Map<String, FindingRow> rows) {
        FindingRow row = row(event, rows);
        row.status = StoredName.of(event);
        row.closedBy = trigger.by();
        row.closedAt = event.at();
        row.occurrence = event.occurrence();
        return Uni.createFrom().voidItem();
    }

    private static FindingRow row(FindingEvent event, Map<String, FindingRow> rows) {
        return Objects.requireNonNull(rows.get(event.finding().fingerprint()));
    }
}
