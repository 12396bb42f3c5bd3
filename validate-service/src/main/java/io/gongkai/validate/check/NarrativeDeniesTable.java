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

/** The narrative does not deny what the form counts, nor count what the form denies. */
public final class NarrativeDeniesTable implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "narrative-denies-table",
            Severity.WARNING,
            new Message(
                    "正文说“未收到”“没有发生”的，表格为 0；正文说有的，表格不为 0。",
                    "Where the narrative says that there was none, the form has 0; where it counts some, the form does"
                            + " too."),
            new Message("正文与表格出自同一组数据。", "Narrative and tables come from the same data."),
            List.of("requests.*", "disputes.*", "disclosure.*"),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "正文说未收到申请，表格填报新收 12 件。",
                    "The narrative says that no request was received, the form counts 12.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "2024年，我区未收到政府信息公开申请。")),
            Example.of(
                    2024,
                    "正文说未发生行政复议，表格为 0。",
                    "The narrative says that there was no review, the form has 0.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "2024年，未发生政府信息公开行政复议、行政诉讼案件。")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return NarrativeBreaches.of(facts, true);
    }
}
