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
import java.util.ArrayList;
import java.util.List;

/** The contents of a report are prescribed, each once. */
public final class SectionMissing implements Rule {
    /** What stands before the first heading is an introduction of a sentence or two; more is a section without its heading. */
    private static final int INTRODUCTION = 200;

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-missing",
            Severity.ERROR,
            new Message(
                    "六个部分齐全，各有一个；缺少第二至第五部分为错误，缺少第一、六部分或者有两个为警告。",
                    "All six sections are there, each once; without sections two to five it is an error, without one"
                            + " or six, or with one of them twice, a warning."),
            new Message(
                    "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号：不能遗漏。", "Article 50; 国办公开办函〔2021〕30号: nothing may be left out."),
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
            List<Integer> found = facts.sections(heading.slot());
            if (found.isEmpty()) {
                breaches.add(missing(heading, facts.report().preamble()));
            }
            List<Integer> headed = found.stream()
                    .filter(index -> facts.report().sections().get(index).heading() != null)
                    .toList();
            if (headed.size() > 1) {
                breaches.add(repeated(heading, headed, facts.report().sections()));
            }
        }
        return Outcome.broken(breaches);
    }

    private static Breach missing(FormHeading heading, String preamble) {
        boolean headless = heading == FormHeading.OVERVIEW && preamble.length() >= INTRODUCTION;
        return Breach.ofText(
                severity(heading),
                List.of(),
                heading.slot().name(),
                "没有找到“" + heading.printed() + "”"
                        + (headless ? "；第一个标题之前有 " + preamble.length() + " 字正文，可能漏了这个标题。" : "。"),
                "Section \"" + heading.printed() + "\" was not found"
                        + (headless
                                ? "; before the first heading stand " + preamble.length()
                                        + " characters of text, so its heading may have been left out."
                                : "."));
    }

    private static Breach repeated(FormHeading heading, List<Integer> headed, List<Section> sections) {
        List<String> printed = headed.stream()
                .map(index -> "“" + sections.get(index).heading() + "”")
                .toList();
        return Breach.ofText(
                Severity.WARNING,
                headed,
                heading.slot().name() + " twice",
                "“" + heading.printed() + "”这一部分出现了 " + headed.size() + " 次：" + String.join("、", printed) + "，应当只有一个。",
                "Section \"" + heading.printed() + "\" comes " + headed.size() + " times, as "
                        + String.join(", ", printed) + "; it should come once.");
    }

    private static Severity severity(FormHeading heading) {
        return switch (heading) {
            case OVERVIEW, OTHER -> Severity.WARNING;
            case DISCLOSURE, REQUESTS, DISPUTES, PROBLEMS -> Severity.ERROR;
        };
    }
}
