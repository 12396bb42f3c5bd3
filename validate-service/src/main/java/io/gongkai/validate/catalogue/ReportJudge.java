package io.gongkai.validate.catalogue;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.RuleJudgement;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.localisation.Limits;
import io.gongkai.validate.prose.Compared;
import io.gongkai.validate.prose.Narrative;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.Years;
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
        FindingWriting writing = new FindingWriting(facts, settings);
        List<Finding> findings = new ArrayList<>();
        List<NotJudged> notJudged = new ArrayList<>();
        List<RuleJudgement> judgements = new ArrayList<>();
        for (Rule rule : RuleCatalogue.all()) {
            if (!settings.enables(rule.id())) {
                continue;
            }
            if (!RuleCatalogue.isInForce(rule, facts.year())) {
                judgements.add(notJudged(rule, notInForce(rule, facts)));
                continue;
            }
            Outcome outcome = rule.judge(facts);
            for (Breach breach : outcome.breaches()) {
                findings.add(writing.write(rule, breach));
            }
            Message reason = outcome.reason();
            if (reason != null) {
                notJudged.add(new NotJudged(rule.id(), reason));
            }
            judgements.add(new RuleJudgement(rule.id(), outcome.standing(), outcome.blanks(), outcome.obstacles()));
        }
        CauseFinding.attach(facts, findings, Limits.USUAL);
        findings.sort(Comparator.comparing(Finding::severity)); // stable: within a severity, as the catalogue goes
        return new Judgement(
                verdict(findings, facts),
                List.copyOf(findings),
                List.copyOf(notJudged),
                List.copyOf(judgements),
                statements(facts));
    }

    private static List<Statement> statements(Facts facts) {
        return facts.once(Narrative.class, Narrative::of).statements().stream()
                .map(Compared::statement)
                .toList();
    }

    private static RuleJudgement notJudged(Rule rule, Obstacle why) {
        return new RuleJudgement(rule.id(), Standing.NOT_JUDGED, 0, List.of(why));
    }

    private static Obstacle notInForce(Rule rule, Facts facts) {
        Years years = rule.description().years();
        return new Obstacle(
                ObstacleKind.NOT_IN_FORCE,
                new Message(
                        "该规则适用于 " + years.words().zh() + "，不适用于 " + facts.year() + " 年度。",
                        "The rule is in force " + years.words().en() + ", not for " + facts.year() + "."));
    }

    /** Before 2019 there was another form: nothing is held against a report that this one did not bind. */
    private static Judgement unassessed(Facts facts, RuleSettings settings) {
        Obstacle why = facts.year() == null
                ? new Obstacle(
                        ObstacleKind.IDENTITY_UNKNOWN,
                        new Message(
                                "报告年度不明，也没有找到法定表格，未作判断。",
                                "Not judged: the report year is not known, and no statutory table was found."))
                : new Obstacle(
                        ObstacleKind.NOT_IN_FORCE,
                        new Message(
                                facts.year() + " 年度尚未采用现行格式（自 2019 年度起），未作判断。",
                                "Not judged: the form was introduced for 2019, this report is for " + facts.year()
                                        + "."));
        List<Rule> rules = RuleCatalogue.all().stream()
                .filter(rule -> settings.enables(rule.id()))
                .toList();
        return new Judgement(
                Verdict.UNASSESSED,
                List.of(),
                rules.stream()
                        .map(rule -> new NotJudged(rule.id(), why.message()))
                        .toList(),
                rules.stream().map(rule -> notJudged(rule, why)).toList(),
                List.of());
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
