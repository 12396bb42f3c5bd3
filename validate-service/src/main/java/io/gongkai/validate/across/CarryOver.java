package io.gongkai.validate.across;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.across.YearBefore.Comparing;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** What one year carries out, the next carries in. */
public final class CarryOver implements Rule {
    private static final String IN = "requests.carriedIn";
    private static final String OUT = "requests.carriedOut";
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "carry-over",
            Severity.ERROR,
            new Message(
                    "本年度报告每一列的“上年结转”，等于上一年度报告同一列的“结转下年度继续办理”。",
                    "In each column, what is carried in equals what the report of the year before carries out."),
            new Message(
                    "表三第二项与第四项的名称；总计不符为错误，其他各列不符为警告。",
                    "The names of rows 二 and 四 of the requests table; an error for the total, a warning for other"
                            + " columns."),
            List.of("requests.carriedIn.*", "requests.carriedOut.*"),
            new Years(2020, null),
            Example.ofYears(
                    2024,
                    "上一年度结转下年 3 件，本年度上年结转填报 0 件。",
                    "Three are carried out for 2023, and none is carried in for 2024.",
                    earlier -> earlier.row(OUT, 3).row("requests.received", 15),
                    specimen -> specimen),
            Example.ofYears(
                    2024,
                    "上一年度结转下年 3 件，本年度上年结转 3 件。",
                    "Three are carried out for 2023, and three are carried in for 2024.",
                    earlier -> earlier.row(OUT, 3).row("requests.received", 15),
                    specimen -> specimen.row(IN, 3).row("requests.carriedOut", 3)));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return YearBefore.judgeTable(
                facts,
                Comparing.WHAT_BOTH_FORMS_HAVE,
                TableKind.REQUESTS,
                earlier -> Outcome.of(facts.entries(TableKind.REQUESTS).stream()
                        .map(Entry::cell)
                        .filter(cell -> cell.row().equals(IN))
                        .map(FormCell::column)
                        .map(column -> judge(column, facts, earlier))
                        .toList()));
    }

    private static Outcome judge(String column, Facts facts, Facts earlier) {
        Entry in = facts.entry(IN + "." + column);
        Entry out = earlier.entry(OUT + "." + column);
        if (in.isUnreadable() || out.isUnreadable()) {
            return YearBefore.undecided(List.of(in), List.of(out));
        }
        if (in.counted().compareTo(out.counted()) == 0) {
            return Outcome.passedIfBlanksAreZero(in, out);
        }
        boolean repaired = earlier.isRepaired(out.address());
        String label = in.cell().columnLabel();
        Breach breach = Breach.ofFigures(
                column.equals("total") ? Severity.ERROR : Severity.WARNING,
                List.of(in.address()),
                "“" + label + "”列：上年结转填报 " + in.inSum() + (in.isBlank() ? "（空白按 0 计）" : "") + "，"
                        + YearBefore.zh(earlier) + "结转下年度继续办理 " + out.inSum()
                        + (out.isBlank() ? "（空白按 0 计）" : "") + "，两者应当相等"
                        + (repaired ? "；上一年度报告的该行读取时曾作修复，请先核对其原件" : "") + "。",
                "Column \"" + label + "\": " + in.inSum() + " carried in"
                        + (in.isBlank() ? " (a blank counts as 0)" : "")
                        + ", but " + YearBefore.en(earlier) + " carries out " + out.inSum()
                        + (out.isBlank() ? " (a blank counts as 0)" : "")
                        + (repaired
                                ? "; reading the earlier report had to repair the row: check its original first"
                                : "")
                        + ".");
        Suggestion carriedIn =
                new Suggestion(List.of(new Change(in.address(), in.isNumber() ? in.inSum() : null, out.inSum())));
        return Outcome.broken(breach.suggesting(null, List.of(carriedIn)).ifBlanksAreZero(in, out));
    }
}
