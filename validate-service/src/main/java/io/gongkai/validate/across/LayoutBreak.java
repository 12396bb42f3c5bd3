package io.gongkai.validate.across;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.across.YearBefore.Comparing;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** The form changed for 2021. It finds nothing; it is the reason why figures of 2020 and 2021 are not compared. */
public final class LayoutBreak implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "layout-break",
            Severity.INFO,
            new Message(
                    "2021 年度起表格改版：2020 年度与 2021 年度之间，除结转外，数据不可比。本条不产生问题，只说明未作判断的原因。",
                    "The form changed for 2021: between 2020 and 2021 only what is carried over is comparable. It finds"
                            + " nothing, and is a reason not to judge."),
            new Message("国办公开办函〔2019〕60号、〔2021〕30号（推定）。", "国办公开办函〔2019〕60号 and 〔2021〕30号 (by reasoning)."),
            List.of("disclosure.*.*", "requests.*.*", "disputes.*.*"),
            new Years(2021, 2021),
            Example.ofYears(
                    2021,
                    "2021 年度与 2020 年度的数据，除结转外不作比较。",
                    "Figures of 2021 are not compared with those of 2020.",
                    earlier -> earlier,
                    specimen -> specimen),
            Example.clean(2021));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return facts.earlier() == null
                ? Outcome.passed()
                : YearBefore.judge(facts, Comparing.CELLS_OF_ONE_FORM, _ -> Outcome.passed());
    }
}
