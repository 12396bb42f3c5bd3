package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** Section one is to be short. */
public final class OverviewLength implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "overview-length",
            Severity.INFO,
            new Message("“总体情况”不超过 1,000 字。", "Section one has at most 1,000 characters."),
            new Message("一些地方关于编制年度报告的通知。", "Notices of some places on how to write the report."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "“总体情况”写了 1,200 字。",
                    "Section one has 1,200 characters.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "样例".repeat(600))),
            Example.of(
                    2024,
                    "“总体情况”写了 1,000 字。",
                    "Section one has 1,000 characters.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "样例".repeat(500))));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    private static final int LIMIT = 1_000;

    @Override
    public Outcome judge(Facts facts) {
        List<Integer> overviews = facts.sections(Slot.OVERVIEW);
        long length = overviews.stream()
                .mapToLong(index -> facts.report()
                        .sections()
                        .get(index)
                        .text()
                        .codePoints()
                        .filter(point -> !Character.isWhitespace(point))
                        .count())
                .sum();
        if (length <= LIMIT) {
            return Outcome.passed();
        }
        return Outcome.broken(Breach.ofText(
                Severity.INFO,
                overviews,
                "",
                "“总体情况”有 " + length + " 字，超过 1,000 字。",
                "Section one has " + length + " characters, more than 1,000."));
    }
}
