package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.difference.Comparison;
import io.gongkai.validate.events.Difference;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.filing.Succession;
import io.gongkai.validate.filing.Version;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes number, force and revision of the versions of a filing, and tells which say something new. */
final class VersionSettling {
    /** What an event quotes of the text that changed: enough to see what it is about; the rest is at the endpoint. */
    private static final int QUOTED_CHARACTERS = 4_000;

    private final Contents contents;

    VersionSettling(Contents contents) {
        this.contents = contents;
    }

    Uni<List<ReportValidated>> settle(List<VersionRow> rows, Succession succession) {
        List<ReportValidated> changed = new ArrayList<>();
        return InTurn.each(succession.versions(), version -> {
                    VersionRow row = VersionRow.find(rows, version);
                    Version before = succession.before(version).orElse(null);
                    row.number = succession.number(version);
                    row.inForce = succession.inForce().filter(version::equals).isPresent();
                    VersionRow previous = before == null ? null : VersionRow.find(rows, before);
                    if (!row.isRevised(previous)) {
                        return Uni.createFrom().voidItem();
                    }
                    return contents.of(row)
                            .chain(report -> contents.ofNullable(previous).invoke(earlier -> {
                                Difference difference = before == null
                                        ? null
                                        : new Comparison(row.number, report, version.judgement())
                                                .from(
                                                        new Comparison(
                                                                row.number - 1,
                                                                earlier.orElseThrow(),
                                                                before.judgement()),
                                                        QUOTED_CHARACTERS);
                                changed.add(validated(row, version, report, difference));
                            }))
                            .replaceWithVoid();
                })
                .replaceWith(changed);
    }

    private static ReportValidated validated(
            VersionRow row, Version version, ReportParsed report, @Nullable Difference difference) {
        return new ReportValidated(
                report,
                row.number,
                row.inForce,
                version.inForceSince(),
                row.revision,
                version.judgement().verdict(),
                version.judgement().findings(),
                version.judgement().notJudged(),
                version.judgement().judgements(),
                version.judgement().statements(),
                version.withdrawal(),
                difference);
    }
}
