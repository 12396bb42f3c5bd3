package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** A report says what it is. */
public final class TitleMissing implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "title-missing",
            Severity.WARNING,
            new Message("报告正文印有自己的标题。", "The report prints its own title."),
            new Message("空白表格和各地报告的通例。", "The blank form, and the practice of nearly all reports."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2019,
                    "正文直接从“一、总体情况”开始。",
                    "The text begins with the first heading.",
                    specimen -> specimen.title(null)),
            Example.clean(2019));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        if (facts.report().identity().title() != null) {
            return Outcome.passed();
        }
        return Outcome.broken(Breach.ofText(Severity.WARNING, List.of(), "", "报告没有标题。", "The report has no title."));
    }
}
