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
import io.gongkai.validate.section.FormHeading;
import java.util.ArrayList;
import java.util.List;

/** The contents of a report are prescribed. */
public final class SectionMissing implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-missing",
            Severity.ERROR,
            new Message(
                    "六个部分齐全；缺少第二至第五部分为错误，缺少第一、六部分为警告。",
                    "All six sections are there; without sections two to five it is an error, without one or six a warning."),
            new Message("《政府信息公开条例》第五十条；〔2021〕30号：不能遗漏。", "Article 50; 〔2021〕30号: nothing may be left out."),
            List.of(),
            Years.SINCE_2019,
            Example.of(2024, "没有第五部分。", "Section five is missing.", specimen -> specimen.without(Slot.PROBLEMS)),
            Example.clean(2024));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        List<Breach> breaches = new ArrayList<>();
        for (FormHeading heading : FormHeading.values()) {
            if (facts.sections(heading.slot()).isEmpty()) {
                breaches.add(Breach.ofText(
                        severity(heading),
                        List.of(),
                        heading.slot().name(),
                        "没有找到“" + heading.printed() + "”。",
                        "Section \"" + heading.printed() + "\" was not found."));
            }
        }
        return Outcome.broken(breaches);
    }

    private static Severity severity(FormHeading heading) {
        return switch (heading) {
            case OVERVIEW, OTHER -> Severity.WARNING;
            case DISCLOSURE, REQUESTS, DISPUTES, PROBLEMS -> Severity.ERROR;
        };
    }
}
