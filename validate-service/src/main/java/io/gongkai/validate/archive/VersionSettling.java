package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.filing.Succession;
import io.gongkai.validate.filing.Version;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes number, force and revision of the versions of a filing, and tells which say something new. */
final class VersionSettling {
    private final Mutiny.Session session;
    private final JsonText json;
    private final ReportParsed report;

    VersionSettling(Mutiny.Session session, JsonText json, ReportParsed report) {
        this.session = session;
        this.json = json;
        this.report = report;
    }

    Uni<List<ReportValidated>> settle(List<VersionRow> rows, Succession succession) {
        Map<String, VersionRow> byReport =
                rows.stream().collect(Collectors.toMap(row -> row.reportId, Function.identity()));
        List<ReportValidated> changed = new ArrayList<>();
        return InTurn.each(succession.versions(), version -> {
                    VersionRow row =
                            Objects.requireNonNull(byReport.get(version.report().value()));
                    row.number = succession.number(version);
                    row.inForce = succession.inForce().filter(version::equals).isPresent();
                    return row.isRevised()
                            ? content(row)
                                    .invoke(parsed -> changed.add(validated(row, version, parsed)))
                                    .replaceWithVoid()
                            : Uni.createFrom().voidItem();
                })
                .replaceWith(changed);
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
                version.inForceSince(),
                row.revision,
                version.judgement().verdict(),
                version.judgement().findings(),
                version.judgement().notJudged(),
                version.judgement().judgements(),
                version.judgement().statements());
    }
}
