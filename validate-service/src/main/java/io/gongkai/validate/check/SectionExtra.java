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

/** A report has six sections and no more. */
public final class SectionExtra implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-extra",
            Severity.WARNING,
            new Message("一级标题不超出规定格式的六个部分。", "There is no top-level heading that the form does not have."),
            new Message("国办公开办函〔2021〕30号：不宜泛化。", "国办公开办函〔2021〕30号: contents should not be widened."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "另有“七、保密审查情况”。",
                    "A seventh section.",
                    specimen -> specimen.section(Slot.EXTRA, "七、保密审查情况", "无。")),
            Example.clean(2024));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return Outcome.broken(facts.sections(Slot.EXTRA).stream()
                .map(index -> breach(facts, index))
                .toList());
    }

    private static Breach breach(Facts facts, int index) {
        String heading = facts.report().sections().get(index).heading();
        String printed = heading == null ? "" : heading.strip();
        return Breach.ofText(
                Severity.WARNING,
                List.of(index),
                printed,
                "“" + printed + "”不是规定格式中的部分。",
                "\"" + printed + "\" is not a section of the form.");
    }
}
