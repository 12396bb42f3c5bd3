package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.ArrayList;
import java.util.List;

/** What is new is part of the whole. */
public final class DisclosureNewWithinTotal implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "disclosure-new-within-total",
            Severity.WARNING,
            new Message(
                    "2019 年版表二：规章、规范性文件的本年新制作、新公开数量不多于对外公开总数量。",
                    "Form 2019: what was newly made or published does not exceed the total published."),
            new Message("表二栏目名称（2019 年版）。", "The column names of the 2019 form."),
            List.of("disclosure.regulations.*", "disclosure.normativeDocuments.*"),
            Years.FORM_2019,
            Example.of(
                    2019,
                    "新公开 7 件，总数却只有 5 件。",
                    "Seven newly published, but five in all.",
                    specimen -> specimen.figure("disclosure.normativeDocuments.published", "7")
                            .figure("disclosure.normativeDocuments.publicTotal", "5")),
            Example.of(
                    2019,
                    "新公开 7 件，总数 7 件。",
                    "Seven newly published, seven in all.",
                    specimen -> specimen.figure("disclosure.normativeDocuments.published", "7")
                            .figure("disclosure.normativeDocuments.publicTotal", "7")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        if (!facts.isRead(TableKind.DISCLOSURE)) {
            return Outcome.notJudged(facts.whyNotRead(TableKind.DISCLOSURE));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (String row : List.of("disclosure.regulations", "disclosure.normativeDocuments")) {
            for (String column : List.of(".made", ".published")) {
                if (facts.has(row + column) && facts.has(row + ".publicTotal")) {
                    outcomes.add(judge(facts.entry(row + column), facts.entry(row + ".publicTotal")));
                }
            }
        }
        return Outcome.of(outcomes);
    }

    private static Outcome judge(Entry part, Entry total) {
        if (part.isUnreadable() || total.isUnreadable()) {
            return Outcome.undecided(List.of(part, total));
        }
        if (part.isPositive() && total.isBlank()) {
            return Outcome.notJudged(
                    ObstacleKind.BLANK_CELL,
                    "“" + total.label() + "”空白，无法比较。",
                    "\"" + total.label() + "\" is blank and cannot be compared.");
        }
        if (part.counted().compareTo(total.counted()) <= 0) {
            return Outcome.passedIfBlanksAreZero(part);
        }
        return Outcome.broken(Breach.ofFigures(
                Severity.WARNING,
                List.of(part.address(), total.address()),
                "“" + part.label() + "”填报 " + part.inSum() + "，多于对外公开总数量 " + total.inSum() + "。",
                "\"" + part.label() + "\" is " + part.inSum() + ", more than the total published, " + total.inSum()
                        + "."));
    }
}
