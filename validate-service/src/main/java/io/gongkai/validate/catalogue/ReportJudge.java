package io.gongkai.validate.catalogue;

import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Judges one report by the rules that are in force for its year. */
public final class ReportJudge {
    private ReportJudge() {}

    /** By itself, by all rules as they come. */
    public static Judgement judge(ReportParsed report) {
        return judge(Facts.of(report), RuleSettings.DEFAULT);
    }

    public static Judgement judge(Facts facts, RuleSettings settings) {
        return facts.formApplies() ? assessed(facts, settings) : unassessed(facts, settings);
    }

    private static Judgement assessed(Facts facts, RuleSettings settings) {
        List<Finding> findings = new ArrayList<>();
        List<NotJudged> notJudged = new ArrayList<>();
        for (Rule rule : RuleCatalogue.inForce(facts.year())) {
            if (!settings.enables(rule.id())) {
                continue;
            }
            Outcome outcome = rule.judge(facts);
            for (Breach breach : outcome.breaches()) {
                findings.add(finding(facts.report().filing(), rule.id(), breach, settings));
            }
            Message reason = outcome.reason();
            if (reason != null) {
                notJudged.add(new NotJudged(rule.id(), reason));
            }
        }
        findings.sort(Comparator.comparing(Finding::severity)); // stable: within a severity, as the catalogue goes
        return new Judgement(verdict(findings, facts), List.copyOf(findings), List.copyOf(notJudged));
    }

    /** Before 2019 there was another form: nothing is held against a report that this one did not bind. */
    private static Judgement unassessed(Facts facts, RuleSettings settings) {
        Message why = facts.year() == null
                ? new Message(
                        "报告年度不明，也没有找到法定表格，未作判断。",
                        "Not judged: the report year is not known, and no statutory table was found.")
                : new Message(
                        facts.year() + " 年度尚未采用现行格式（自 2019 年度起），未作判断。",
                        "Not judged: the form was introduced for 2019, this report is for " + facts.year() + ".");
        List<NotJudged> notJudged = RuleCatalogue.all().stream()
                .filter(rule -> settings.enables(rule.id()))
                .map(rule -> new NotJudged(rule.id(), why))
                .toList();
        return new Judgement(Verdict.UNASSESSED, List.of(), notJudged);
    }

    private static Finding finding(FilingId filing, String rule, Breach breach, RuleSettings settings) {
        return new Finding(
                rule,
                settings.severity(rule, breach.severity()),
                breach.message(),
                breach.addresses(),
                breach.sections(),
                breach.suggestion(),
                breach.alternatives(),
                Fingerprint.of(filing, rule, breach));
    }

    private static Verdict verdict(List<Finding> findings, Facts facts) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Verdict.ERRORS;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
            return Verdict.WARNINGS;
        }
        return Stream.of(TableKind.values()).anyMatch(facts::isRead) ? Verdict.CLEAN : Verdict.UNASSESSED;
    }
}
