package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** Each number in the narrative that names a figure equals it. */
public final class NarrativeMatchesTable implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "narrative-matches-table",
            Severity.WARNING,
            new Message("正文中说到表内数字的，与表格一致。", "Each number in the narrative that names a figure of the form equals it."),
            new Message("正文与表格出自同一组数据。", "Narrative and tables come from the same data."),
            List.of("requests.*", "disputes.*", "disclosure.*"),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "正文写收到申请 15 件，表格填报 12。",
                    "The narrative counts 15 requests, the form 12.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "2024年，全区收到政府信息公开申请15件。")),
            Example.of(
                    2024,
                    "正文写收到申请 12 件，表格填报 12。",
                    "Narrative and form both count 12 requests.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "2024年，全区收到政府信息公开申请12件。")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return NarrativeBreaches.of(facts, false);
    }
}
