package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
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

/** Counts are counts. */
public final class CountsAreWhole implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "counts-are-whole",
            Severity.ERROR,
            new Message(
                    "件数是不小于 0 的整数；2019 年版表格的“本年增/减”可以为负。",
                    "Counts are integers from 0; only the yearly change of the 2019 form may be negative."),
            new Message("表格以件、项计数。", "The form counts pieces and items."),
            List.of("disclosure.*", "requests.*", "disputes.*"),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "行政处罚填报 -3 件。",
                    "A count of minus three penalties.",
                    specimen -> specimen.figure("disclosure.penalties.decisions", "-3")),
            Example.of(
                    2019,
                    "本年增/减填报 -3，允许。",
                    "A yearly change of minus three is allowed.",
                    specimen -> specimen.figure("disclosure.penalties.items", "5")
                            .figure("disclosure.penalties.change", "-3")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        List<Outcome> outcomes = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            if (!facts.isRead(table)) {
                outcomes.add(Outcome.notJudged(facts.whyNotRead(table)));
                continue;
            }
            List<Entry> counts = facts.entries(table).stream()
                    .filter(entry -> !entry.cell().unit().equals("万元"))
                    .toList();
            outcomes.add(Outcome.undecided(counts));
            counts.stream()
                    .filter(entry -> !isWhole(entry))
                    .forEach(entry -> outcomes.add(Outcome.broken(breach(entry))));
        }
        return Outcome.of(outcomes);
    }

    private static boolean isWhole(Entry entry) {
        boolean mayBeNegative = entry.cell().unit().equals("delta");
        return entry.counted().stripTrailingZeros().scale() <= 0
                && (mayBeNegative || entry.counted().signum() >= 0);
    }

    private static Breach breach(Entry entry) {
        String printed = entry.counted().toPlainString();
        boolean change = entry.cell().unit().equals("delta");
        return Breach.ofFigures(
                Severity.ERROR,
                List.of(entry.address()),
                "“" + entry.label() + "”：填报 " + printed + (change ? "，应为整数。" : "，应为不小于 0 的整数。"),
                "\"" + entry.label() + "\": " + printed + " is reported, a whole number" + (change ? "" : " from 0")
                        + " is expected.");
    }
}
