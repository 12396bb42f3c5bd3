package io.gongkai.search.page;

import io.gongkai.parse.events.Message;
import io.gongkai.search.query.WireName;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.events.RuleJudgement;
import io.gongkai.validate.events.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words how every rule came out, what did not hold first: not judged is not passed, and a blank is not a 0. */
final class StandingViewing {
    private static final String NOT_IN_FORCE = "notInForce";
    private static final List<String> ORDER = List.of(
            WireName.of(Standing.FAILS),
            WireName.of(Standing.FAILS_IF_BLANKS_ARE_ZERO),
            WireName.of(Standing.NOT_JUDGED),
            WireName.of(Standing.HOLDS_IF_BLANKS_ARE_ZERO),
            WireName.of(Standing.HOLDS),
            NOT_IN_FORCE);

    private final ReportValidated judged;
    private final List<FindingView> findings;
    private final Language language;
    private final Vocabulary vocabulary;

    StandingViewing(ReportValidated judged, List<FindingView> findings, Language language) {
        this.judged = judged;
        this.findings = findings;
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
    }

    /** Those that have rules. */
    List<StandingView> views() {
        Map<String, List<StandingView.RuleView>> rules = new LinkedHashMap<>();
        ORDER.forEach(standing -> rules.put(standing, new ArrayList<>()));
        judged.judgements()
                .forEach(one -> rules.computeIfAbsent(standing(one), _ -> new ArrayList<>())
                        .add(rule(one)));
        if (judged.judgements().isEmpty()) {
            judged.notJudged()
                    .forEach(one -> rules.computeIfAbsent(WireName.of(Standing.NOT_JUDGED), _ -> new ArrayList<>())
                            .add(rule(one)));
        }
        return rules.entrySet().stream()
                .filter(standing -> !standing.getValue().isEmpty())
                .map(standing -> new StandingView(
                        standing.getKey(), vocabulary.word("standing", standing.getKey()), standing.getValue()))
                .toList();
    }

    private static String standing(RuleJudgement judgement) {
        boolean notInForce = judgement.standing() == Standing.NOT_JUDGED
                && judgement.obstacles().stream().allMatch(one -> one.kind() == ObstacleKind.NOT_IN_FORCE);
        return notInForce ? NOT_IN_FORCE : WireName.of(judgement.standing());
    }

    private StandingView.RuleView rule(RuleJudgement judgement) {
        List<String> details = new ArrayList<>();
        if (judgement.blanks() > 0) {
            details.add(language.of(new Message(
                    "有 " + judgement.blanks() + " 格空白按 0 计。",
                    "Blank cells counted as 0: " + judgement.blanks() + ".")));
        }
        judgement.obstacles().stream()
                .map(Obstacle::message)
                .map(language::of)
                .distinct()
                .forEach(details::add);
        return rule(judgement.rule(), String.join(" ", details));
    }

    private StandingView.RuleView rule(NotJudged notJudged) {
        return rule(notJudged.rule(), language.of(notJudged.reason()));
    }

    private StandingView.RuleView rule(String rule, String detail) {
        return new StandingView.RuleView(
                rule,
                vocabulary.word("rule", rule),
                detail,
                findings.stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .map(FindingView::number)
                        .collect(Collectors.toList()));
    }
}
