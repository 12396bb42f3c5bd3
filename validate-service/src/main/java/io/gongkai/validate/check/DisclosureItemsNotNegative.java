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
import java.math.BigDecimal;
import java.util.List;

/** Items cannot become fewer than none. */
public final class DisclosureItemsNotNegative implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "disclosure-items-not-negative",
            Severity.ERROR,
            new Message(
                    "2019 年版表二：上一年项目数量加本年增/减不小于 0。",
                    "Form 2019: last year's items and this year's change do not come to less than 0."),
            new Message("栏目含义（推定）。", "The meaning of the columns (by reasoning)."),
            List.of("disclosure.*.items", "disclosure.*.change"),
            Years.FORM_2019,
            Example.of(
                    2019,
                    "上一年 5 项，本年减 8 项。",
                    "Five items last year, eight less this year.",
                    specimen -> specimen.figure("disclosure.licences.items", "5")
                            .figure("disclosure.licences.change", "-8")),
            Example.of(
                    2019,
                    "上一年 20 项，本年减 19 项。",
                    "Twenty items last year, nineteen less this year.",
                    specimen ->
                            specimen.figure("disclosure.fees.items", "20").figure("disclosure.fees.change", "-19")));

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
                .filter(entry -> entry.cell().column().equals("change"))
                .filter(change -> facts.has(change.cell().row() + ".items"))
                .map(change -> judge(facts.entry(change.cell().row() + ".items"), change))
                .toList());
    }

    private static Outcome judge(Entry items, Entry change) {
        if (items.isUnreadable() || change.isUnreadable()) {
            return Outcome.undecided(List.of(items, change));
        }
        BigDecimal left = items.counted().add(change.counted());
        if (left.signum() >= 0) {
            return Outcome.passedIfBlanksAreZero(change);
        }
        if (!items.isNumber()) {
            return Outcome.notJudged(
                    ObstacleKind.BLANK_CELL,
                    "“" + items.label() + "”没有填数，无法计算。",
                    "\"" + items.label() + "\" has no number to reckon with.");
        }
        return Outcome.broken(Breach.ofFigures(
                Severity.ERROR,
                List.of(items.address(), change.address()),
                "“" + items.cell().rowLabel() + "”：上一年项目数量 " + items.inSum() + " 加本年增/减 " + change.inSum() + " = "
                        + Entry.plain(left) + "，小于 0。",
                "\"" + items.cell().rowLabel() + "\": " + items.inSum() + " items last year and a change of "
                        + change.inSum() + " come to " + Entry.plain(left) + ", less than 0."));
    }
}
