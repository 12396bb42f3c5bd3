package io.gongkai.validate.difference;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.events.Difference;
import io.gongkai.validate.events.FigureDifference;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a filing, to be compared with another.
 *
 * @param number among the versions of the filing
 * @param report what it says
 * @param judgement what the rules say of it
 */
public record Comparison(int number, ReportParsed report, Judgement judgement) {

    /** What this version says otherwise than another; of the text, no more than so many characters are quoted. */
    public Difference from(Comparison older, int quoted) {
        return new Difference(
                older.number,
                older.report.received().id(),
                figures(older.report, report),
                SectionComparison.of(older.report.sections(), report.sections(), quoted),
                references(judgement, finding -> !older.has(finding)),
                references(older.judgement, finding -> !has(finding)),
                references(
                        judgement,
                        finding -> older.has(finding)
                                && !older.judgement.findings().contains(finding)));
    }

    private static List<FigureDifference> figures(ReportParsed older, ReportParsed newer) {
        Set<String> addresses = new LinkedHashSet<>(newer.figures().keySet());
        addresses.addAll(older.figures().keySet());
        List<FigureDifference> differences = new ArrayList<>();
        for (String address : addresses) {
            Figure before = older.figures().get(address);
            Figure after = newer.figures().get(address);
            if (!sameReading(before, after)) {
                differences.add(new FigureDifference(
                        address,
                        before == null ? null : before.state(),
                        before == null ? null : before.value(),
                        after == null ? null : after.state(),
                        after == null ? null : after.value()));
            }
        }
        return List.copyOf(differences);
    }

    private static boolean sameReading(@Nullable Figure before, @Nullable Figure after) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return before.state() == after.state() && Objects.equals(before.value(), after.value());
    }

    private boolean has(Finding finding) {
        return judgement.findings().stream().anyMatch(mine -> mine.fingerprint().equals(finding.fingerprint()));
    }

    private static List<FindingReference> references(Judgement judgement, Predicate<Finding> which) {
        return judgement.findings().stream()
                .filter(which)
                .map(finding -> new FindingReference(finding.rule(), finding.fingerprint()))
                .toList();
    }
}
