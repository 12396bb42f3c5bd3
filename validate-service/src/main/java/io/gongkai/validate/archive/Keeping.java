package io.gongkai.validate.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.announcement.Announcing;
import io.gongkai.validate.events.Filing;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.filing.FindingLife;
import io.gongkai.validate.filing.HeldFinding;
import io.gongkai.validate.filing.Succession;
import io.gongkai.validate.filing.Version;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeping one report, inside its transaction; the filings concerned are locked. */
final class Keeping {
    private final Mutiny.Session session;
    private final JsonText json;
    private final Announcing announcing;
    private final Judged judged;
    private final ReportParsed report;
    private final List<FindingEvent> failures = new ArrayList<>();
    private final List<Announcement> announcements = new ArrayList<>();

    Keeping(Mutiny.Session session, JsonText json, Announcing announcing, Judged judged) {
        this.session = session;
        this.json = json;
        this.announcing = announcing;
        this.judged = judged;
        this.report = judged.report();
    }

    /** The report's own filing first, then the one that it belonged to before it was read anew. */
    Uni<Kept> keep(List<FilingRow> filings) {
        String own = report.filing().value();
        List<FilingRow> ordered = new ArrayList<>(filings);
        ordered.sort(Comparator.comparing(filing -> !filing.id.equals(own)));
        return keepVersion()
                .chain(() -> each(ordered, this::settle))
                .chain(this::log)
                .chain(this::announce)
                .replaceWith(() -> new Kept(announcements.size() - failures.size(), failures.size()));
    }

    private Uni<Void> keepVersion() {
        String id = report.received().id().value();
        String parsed = json.write(report);
        return session.find(VersionRow.class, id).chain(known -> {
            VersionRow row = known == null ? new VersionRow() : known;
            boolean reread = !sha256(parsed).equals(row.parsedSha256);
            row.reportId = id;
            row.filingId = report.filing().value();
            row.sequence = report.received().sequence();
            row.receivedAt = report.received().receivedAt();
            row.judgement = json.write(judged.judgement());
            row.parsedSha256 = sha256(parsed);
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
                    Succession succession =
                            Succession.of(rows.stream().map(this::version).toList());
                    if (succession
                            .inForce()
                            .map(Version::report)
                            .filter(report.received().id()::equals)
                            .isPresent()) {
                        describe(filing, report.identity());
                    }
                    return settleFindings(filing, succession).chain(() -> settleVersions(rows, succession));
                });
    }

    private Uni<Void> settleFindings(FilingRow filing, Succession succession) {
        return session.createSelectionQuery(
                        "from FindingRow f where f.filingId = :filing and f.status = 'open' order by f.id",
                        FindingRow.class)
                .setParameter("filing", filing.id)
                .getResultList()
                .chain(rows -> {
                    List<HeldFinding> open = rows.stream().map(this::held).toList();
                    FindingLife life = new FindingLife(
                            filing(filing),
                            report.received().id(),
                            report.received().receivedAt());
                    List<FindingEvent> events = life.events(open, succession.inForce());
                    failures.addAll(events);
                    Map<String, FindingRow> byFingerprint =
                            rows.stream().collect(Collectors.toMap(row -> row.fingerprint, Function.identity()));
                    succession.inForce().ifPresent(version -> holdOn(byFingerprint, version));
                    return each(events, event -> keep(event, byFingerprint, succession.inForce()));
                });
    }

    /** What stays open is from now on held against the version in force. */
    private void holdOn(Map<String, FindingRow> rows, Version version) {
        for (Finding finding : version.judgement().findings()) {
            FindingRow row = rows.get(finding.fingerprint());
            if (row != null) {
                row.reportId = version.report().value();
                row.sequence = version.sequence();
                row.severity = name(finding.severity());
                row.content = json.write(finding);
            }
        }
    }

    private Uni<Void> keep(FindingEvent event, Map<String, FindingRow> rows, Optional<Version> inForce) {
        return switch (event) {
            case FindingOpened opened -> session.persist(opened(opened, inForce.orElseThrow()));
            case FindingResolved resolved -> close(resolved, rows);
            case FindingRetracted retracted -> close(retracted, rows);
        };
    }

    private Uni<Void> close(FindingEvent event, Map<String, FindingRow> rows) {
        FindingRow row = Objects.requireNonNull(rows.get(event.finding().fingerprint()));
        row.status = eventName(event);
        row.closedBy = report.received().id().value();
        row.closedAt = event.at();
        return Uni.createFrom().voidItem();
    }

    private FindingRow opened(FindingOpened event, Version inForce) {
        FindingRow row = new FindingRow();
        row.filingId = event.filing().id().value();
        row.fingerprint = event.finding().fingerprint();
        row.rule = event.finding().rule();
        row.severity = name(event.finding().severity());
        row.status = "open";
        row.reportId = inForce.report().value();
        row.sequence = inForce.sequence();
        row.openedBy = report.received().id().value();
        row.openedAt = event.at();
        row.content = json.write(event.finding());
        return row;
    }

    /** Writes number, force and revision; a version whose judgement says something new is announced. */
    private Uni<Void> settleVersions(List<VersionRow> rows, Succession succession) {
        Map<String, VersionRow> byReport =
                rows.stream().collect(Collectors.toMap(row -> row.reportId, Function.identity()));
        return each(succession.versions(), version -> {
            VersionRow row =
                    Objects.requireNonNull(byReport.get(version.report().value()));
            row.number = succession.number(version);
            row.inForce = succession.inForce().filter(version::equals).isPresent();
            row.inForceSince = version.inForceSince();
            String hash = sha256(String.join(
                    "\n",
                    row.parsedSha256,
                    row.filingId,
                    "" + row.number,
                    "" + row.inForce,
                    "" + row.inForceSince,
                    row.judgement));
            if (hash.equals(row.contentHash)) {
                return Uni.createFrom().voidItem();
            }
            row.contentHash = hash;
            row.revision++;
            return content(row)
                    .invoke(parsed ->
                            announcements.add(announcing.of(validated(row, version, parsed), judged.traceparent())))
                    .replaceWithVoid();
        });
    }

    private Uni<ReportParsed> content(VersionRow row) {
        return row.reportId.equals(report.received().id().value())
                ? Uni.createFrom().item(report)
                : session.find(ParsedRow.class, row.reportId).map(parsed -> json.expand(parsed.content));
    }

    private static ReportValidated validated(VersionRow row, Version version, ReportParsed parsed) {
        return new ReportValidated(
                parsed,
                row.number,
                row.inForce,
                row.inForceSince,
                row.revision,
                version.judgement().verdict(),
                version.judgement().findings(),
                version.judgement().notJudged());
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
                        rows.add(failure(last - failures.size() + rows.size() + 1, event, announcement));
                    }
                    return session.persistAll(rows.toArray());
                });
    }

    private static FailureRow failure(long position, FindingEvent event, Announcement announcement) {
        FailureRow row = new FailureRow();
        row.position = position;
        row.event = eventName(event);
        row.rule = event.finding().rule();
        row.severity = name(event.finding().severity());
        row.province = event.filing().province();
        row.city = event.filing().city();
        row.county = event.filing().county();
        row.year = event.filing().year();
        row.content = announcement.content();
        return row;
    }

    private Uni<Void> announce() {
        return each(announcements, announcement -> session.persist(row(announcement)));
    }

    private static OutboxRow row(Announcement announcement) {
        OutboxRow row = new OutboxRow();
        row.topic = announcement.topic();
        row.type = announcement.type();
        row.key = announcement.key();
        row.subject = announcement.subject().value();
        row.time = announcement.time();
        row.traceparent = announcement.traceparent();
        row.content = announcement.content();
        row.size = announcement.content().length();
        return row;
    }

    private Version version(VersionRow row) {
        return new Version(
                new ReportId(row.reportId),
                row.sequence,
                row.receivedAt,
                row.inForceSince,
                json.judgement(row.judgement));
    }

    private HeldFinding held(FindingRow row) {
        return new HeldFinding(json.finding(row.content), new ReportId(row.reportId), row.sequence);
    }

    private static void describe(FilingRow row, Identity identity) {
        row.issuer = identity.issuer();
        row.issuerKind =
                identity.issuerKind() == null ? null : identity.issuerKind().name();
        row.adminCode = identity.adminCode();
        row.province = identity.province();
        row.city = identity.city();
        row.county = identity.county();
        row.year = identity.year();
    }

    static Filing filing(FilingRow row) {
        return new Filing(
                new FilingId(row.id),
                row.issuer,
                row.issuerKind == null ? null : IssuerKind.valueOf(row.issuerKind),
                row.adminCode,
                row.province,
                row.city,
                row.county,
                row.year);
    }

    private static String eventName(FindingEvent event) {
        return switch (event) {
            case FindingOpened _ -> "opened";
            case FindingResolved _ -> "resolved";
            case FindingRetracted _ -> "retracted";
        };
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Uni<Void> each(List<T> items, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
