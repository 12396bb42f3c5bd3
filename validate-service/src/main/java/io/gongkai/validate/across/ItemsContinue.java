package io.gongkai.validate.across;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.across.YearBefore.Comparing;
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

/** The numbers of items continue from 2019 to 2020, the two years of their form. */
public final class ItemsContinue implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "items-continue",
            Severity.WARNING,
            new Message(
                    "2020 年度的上一年项目数量，等于 2019 年度的上一年项目数量加本年增/减。",
                    "The items of the year before, in 2020, equal those in 2019 plus the change in 2019."),
            new Message("表二栏目含义（推定）；仅 2019 年版表格有此栏。", "The meaning of the columns (by reasoning); form 2019 only."),
            List.of("disclosure.*.items", "disclosure.*.change"),
            new Years(2020, 2020),
            Example.ofYears(
                    2020,
                    "2019 年度项目 10 个、增 2 个，2020 年度的上一年项目数量却是 10 个。",
                    "Ten items and two more in 2019, yet ten are the items of the year before in 2020.",
                    earlier ->
                            earlier.figure("disclosure.licences.items", "10").figure("disclosure.licences.change", "2"),
                    specimen -> specimen.figure("disclosure.licences.items", "10")),
            Example.ofYears(
                    2020,
                    "2019 年度项目 10 个、增 2 个，2020 年度的上一年项目数量 12 个。",
                    "Ten items and two more in 2019, and twelve in 2020.",
                    earlier ->
                            earlier.figure("disclosure.licences.items", "10").figure("disclosure.licences.change", "2"),
                    specimen -> specimen.figure("disclosure.licences.items", "12")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return YearBefore.judgeTable(
                facts,
                Comparing.CELLS_OF_ONE_FORM,
                TableKind.DISCLOSURE,
                earlier -> Outcome.of(facts.entries(TableKind.DISCLOSURE).stream()
                        .map(Entry::cell)
                        .filter(cell -> cell.column().equals("items"))
                        .map(FormCell::row)
                        .filter(row -> facts.has(row + ".change"))
                        .map(row -> judge(row, facts, earlier))
                        .toList()));
    }

    private static Outcome judge(String row, Facts facts, Facts earlier) {
        Entry before = earlier.entry(row + ".items");
        Entry change = earlier.entry(row + ".change");
        Entry now = facts.entry(row + ".items");
        if (now.isUnreadable() || before.isUnreadable() || change.isUnreadable()) {
            return YearBefore.undecided(List.of(now), List.of(before, change));
        }
        BigDecimal expected = before.counted().add(change.counted());
        if (expected.compareTo(now.counted()) == 0) {
            return Outcome.passedIfBlanksAreZero(before, change, now);
        }
        boolean isMore = now.counted().compareTo(expected) > 0;
        String sum = before.inSum() + "+" + change.inSum() + " = " + Entry.plain(expected);
        Breach breach = Breach.ofFigures(
                Severity.WARNING,
                List.of(now.address()),
                now.cell().rowLabel() + "：" + YearBefore.zh(earlier) + "上一年项目数量加本年增/减：" + sum + "，本年度的上一年项目数量填报 "
                        + now.inSum() + "。",
                now.cell().rowLabel() + ": items plus change in " + YearBefore.en(earlier) + ": " + sum + ", but "
                        + now.inSum() + " are reported as the items of the year before.");
        return Outcome.broken(breach.ifBlanksAreZero(change, isMore ? before : now));
    }
}
