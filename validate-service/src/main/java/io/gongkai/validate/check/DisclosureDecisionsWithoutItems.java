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
import java.util.List;
import java.util.stream.Stream;

/** Decisions are taken on items. */
public final class DisclosureDecisionsWithoutItems implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "disclosure-decisions-without-items",
            Severity.WARNING,
            new Message(
                    "2019 年版表二：项目数量为 0 且本年没有增加的，处理决定数量也为 0。",
                    "Form 2019: where there are no items, and none were added, there are no decisions."),
            new Message("栏目含义（推定）。", "The meaning of the columns (by reasoning)."),
            List.of("disclosure.*.items", "disclosure.*.change", "disclosure.*.decisions"),
            Years.FORM_2019,
            Example.of(
                    2019,
                    "行政许可 0 项，却有 83 件处理决定。",
                    "No licences, yet eighty-three decisions.",
                    specimen -> specimen.figure("disclosure.licences.decisions", "83")),
            Example.of(
                    2019,
                    "本年新增 2 项，有 83 件处理决定。",
                    "Two items were added, and there are eighty-three decisions.",
                    specimen -> specimen.figure("disclosure.licences.change", "2")
                            .figure("disclosure.licences.decisions", "83")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        if (!facts.isRead(TableKind.DISCLOSURE)) {
            return Outcome.notJudged(facts.whyNotRead(TableKind.DISCLOSURE));
        }
        return Outcome.of(facts.entries(TableKind.DISCLOSURE).stream()
                .filter(entry -> entry.cell().column().equals("decisions"))
                .filter(decisions -> facts.has(decisions.cell().row() + ".items"))
                .map(decisions -> judge(facts, decisions))
                .toList());
    }

    private static Outcome judge(Facts facts, Entry decisions) {
        String row = decisions.cell().row();
        Entry items = facts.entry(row + ".items");
        Entry change = facts.entry(row + ".change");
        if (Stream.of(items, change, decisions).anyMatch(Entry::isUnreadable)) {
            return Outcome.undecided(List.of(items, change, decisions));
        }
        if (!items.isZero() || items.isSlash() || change.isPositive()) {
            return Outcome.passed();
        }
        if (!decisions.isPositive()) {
            return Outcome.passedIfBlanksAreZero(decisions);
        }
        if (items.isBlank()) {
            return Outcome.notJudged(
                    ObstacleKind.BLANK_CELL,
                    "“" + items.label() + "”空白，无法比较。",
                    "\"" + items.label() + "\" is blank and cannot be compared.");
        }
        Breach breach = Breach.ofFigures(
                Severity.WARNING,
                List.of(items.address(), change.address(), decisions.address()),
                "“" + items.cell().rowLabel() + "”：项目数量 0，处理决定数量却填报 " + decisions.inSum() + "。",
                "\"" + items.cell().rowLabel() + "\": there are no items, yet " + decisions.inSum()
                        + " decisions are reported.");
        return Outcome.broken(breach.ifBlanksAreZero(change));
    }
}
