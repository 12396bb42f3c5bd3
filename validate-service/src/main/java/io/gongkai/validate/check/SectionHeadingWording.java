package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Section;
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
import io.gongkai.validate.section.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every section has its heading, which says what the form says. */
public final class SectionHeadingWording implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-heading",
            Severity.INFO,
            new Message(
                    "各部分都有标题，与规定格式一致，或者是通行的写法。", "Headings are there, worded as in the form or in a known variant."),
            new Message("国办公开办函〔2019〕60号、〔2021〕30号规定的格式。", "The layouts of 国办公开办函〔2019〕60号 and 〔2021〕30号."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "“五、下一步打算”。",
                    "Section five is headed as plans for the future.",
                    specimen -> specimen.rewrite(Slot.PROBLEMS, "五、下一步打算", "")),
            Example.clean(2024));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        List<Breach> breaches = new ArrayList<>();
        List<Section> sections = facts.report().sections();
        for (int index = 0; index < sections.size(); index++) {
            String printed = sections.get(index).heading();
            Optional<FormHeading> expected = FormHeading.of(sections.get(index).slot());
            if (expected.isEmpty()) {
                continue;
            }
            if (printed == null) {
                if (facts.sections(expected.get().slot()).stream()
                        .allMatch(same -> sections.get(same).heading() == null)) {
                    breaches.add(lost(index, expected.get()));
                }
            } else if (!expected.get().says(Heading.of(printed))) {
                breaches.add(Breach.ofText(
                        Severity.INFO,
                        List.of(index),
                        sections.get(index).slot().name(),
                        "标题为“" + printed.strip() + "”，规定格式为“" + expected.get().printed() + "”。",
                        "The heading is \"" + printed.strip() + "\"; the form has \""
                                + expected.get().printed() + "\"."));
            }
        }
        return Outcome.broken(breaches);
    }

    private static Breach lost(int index, FormHeading expected) {
        return Breach.ofText(
                Severity.INFO,
                List.of(index),
                expected.slot().name() + " without",
                "没有标题“" + expected.printed() + "”，这一部分是按内容认出的；标题可能漏写，也可能在转换时丢失。",
                "There is no heading \"" + expected.printed()
                        + "\"; the section was known by its contents. The heading may have been left out, or lost in"
                        + " conversion.");
    }
}
