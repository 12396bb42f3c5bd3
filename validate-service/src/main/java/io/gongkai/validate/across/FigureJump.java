package io.gongkai.validate.across;

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
import java.util.ArrayList;
import java.util.List;

/** A figure is ten times what it was, or a tenth. */
public final class FigureJump implements Rule {
    private static final BigDecimal FACTOR = BigDecimal.TEN;
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "figure-jump",
            Severity.INFO,
            new Message(
                    "与上一年度相比，没有数据达到十倍以上或者降到十分之一以下。",
                    "No figure is ten times that of the year before or more, or a tenth or less."),
            new Message("推定：多写或少写一位数字，常表现为十倍之差。", "By reasoning: a digit too many or too few is a factor of ten."),
            List.of("disclosure.*.*", "requests.*.*", "disputes.*.*"),
            new Years(2020, null),
            Example.ofYears(
                    2024,
                    "行政许可处理决定由 120 件变为 12000 件。",
                    "120 licence decisions become 12000.",
                    earlier -> earlier.figure("disclosure.licences.decisions", "120"),
                    specimen -> specimen.figure("disclosure.licences.decisions", "12000")),
            Example.ofYears(
                    2024,
                    "行政许可处理决定由 120 件变为 200 件。",
                    "120 licence decisions become 200.",
                    earlier -> earlier.figure("disclosure.licences.decisions", "120"),
                    specimen -> specimen.figure("disclosure.licences.decisions", "200")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return YearBefore.judge(facts, Comparing.CELLS_OF_ONE_FORM, earlier -> {
            List<Outcome> outcomes = new ArrayList<>();
            for (TableKind table : TableKind.values()) {
                outcomes.add(YearBefore.judgeTable(
                        facts, Comparing.CELLS_OF_ONE_FORM, table, _ -> judge(facts.entries(table), earlier)));
            }
            return Outcome.of(outcomes);
        });
    }

    private static Outcome judge(List<Entry> entries, Facts earlier) {
        return Outcome.of(entries.stream()
                .filter(now -> earlier.has(now.address()) && !now.cell().unit().equals("delta"))
                .map(now -> judge(now, earlier.entry(now.address()), earlier))
                .toList());
    }

    /** From or to nothing there is no factor. */
    private static Outcome judge(Entry now, Entry before, Facts earlier) {
        if (now.isUnreadable() || before.isUnreadable()) {
            return YearBefore.undecided(List.of(now), List.of(before));
        }
        if (!now.isPositive() || !before.isPositive()) {
            return Outcome.passedIfBlanksAreZero(now, before);
        }
        boolean up = now.counted().compareTo(before.counted().multiply(FACTOR)) >= 0;
        boolean down = before.counted().compareTo(now.counted().multiply(FACTOR)) >= 0;
        if (!up && !down) {
            return Outcome.passed();
        }
        return Outcome.broken(Breach.ofFigures(
                Severity.INFO,
                List.of(now.address()),
                "“" + now.label() + "”填报 " + now.inSum() + "，" + YearBefore.zh(earlier) + "为 " + before.inSum() + "，"
                        + (up ? "达到十倍以上" : "不足十分之一或者恰为十分之一") + "，请核对。",
                "\"" + now.label() + "\" is " + now.inSum() + ", in " + YearBefore.en(earlier) + " it is "
                        + before.inSum()
                        + (up ? ": ten times as much or more, please check." : ": a tenth or less, please check.")));
    }
}
