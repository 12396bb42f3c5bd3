package io.gongkai.validate.trial;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.events.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what differs between what is held against filings and what would be. */
final class Tally {
    private static final int EXAMPLES_OF_EACH = 10;

    private final @Nullable String rule;
    private final Counting opened = new Counting("opened");
    private final Counting retracted = new Counting("retracted");
    private final Counting changed = new Counting("changed");
    private long judged;

    Tally(@Nullable String rule) {
        this.rule = rule;
    }

    synchronized void add(ReportParsed report, Judgement held, Judgement would) {
        judged++;
        Map<String, Finding> before = findings(held);
        Map<String, Finding> after = findings(would);
        after.forEach((fingerprint, finding) -> {
            Finding known = before.get(fingerprint);
            if (known == null) {
                opened.add(report, finding);
            } else if (!known.equals(finding)) {
                changed.add(report, finding);
            }
        });
        before.forEach((fingerprint, finding) -> {
            if (!after.containsKey(fingerprint)) {
                retracted.add(report, finding);
            }
        });
    }

    synchronized Trial of(Trial trial, String status) {
        List<Trial.Example> examples = new ArrayList<>(opened.examples);
        examples.addAll(retracted.examples);
        examples.addAll(changed.examples);
        return new Trial(
                trial.id(),
                trial.rule(),
                trial.setting(),
                status,
                trial.startedAt(),
                trial.total(),
                judged,
                opened.count(),
                retracted.count(),
                changed.count(),
                List.copyOf(examples));
    }

    private Map<String, Finding> findings(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> rule == null || rule.equals(finding.rule()))
                .collect(Collectors.toMap(Finding::fingerprint, Function.identity(), (one, _) -> one));
    }

    private static final class Counting {
        private final String effect;
        private final Map<String, Long> byProvince = new TreeMap<>();
        private final Map<String, Long> byYear = new TreeMap<>();
        private final Map<String, Long> byIssuerKind = new TreeMap<>();
        private final List<Trial.Example> examples = new ArrayList<>();
        private long findings;

        private Counting(String effect) {
            this.effect = effect;
        }

        private void add(ReportParsed report, Finding finding) {
            Identity identity = report.identity();
            findings++;
            byProvince.merge(named(identity.province()), 1L, Long::sum);
            byYear.merge(named(identity.year()), 1L, Long::sum);
            byIssuerKind.merge(named(identity.issuerKind()).toLowerCase(Locale.ROOT), 1L, Long::sum);
            if (examples.size() < EXAMPLES_OF_EACH) {
                examples.add(new Trial.Example(
                        effect, report.filing().value(), report.received().id().value(), finding));
            }
        }

        private Trial.Count count() {
            return new Trial.Count(findings, Map.copyOf(byProvince), Map.copyOf(byYear), Map.copyOf(byIssuerKind));
        }

        private static String named(@Nullable Object value) {
            return Objects.toString(value, "unknown");
        }
    }
}
