package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import io.gongkai.validate.section.Heading;
import io.gongkai.validate.section.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** Top-level headings are numbered through. */
public final class SectionNumbering implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "section-numbering",
            Severity.WARNING,
            new Message(
                    "一级标题从“一”起依次编号，不重复、不跳号，编号形式一致。",
                    "Top-level headings are numbered from 一 on, in order, once each, in one style."),
            new Message("国办公开办函〔2019〕60号、〔2021〕30号规定的格式。", "The layouts of 国办公开办函〔2019〕60号 and 〔2021〕30号."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "“四”之后又是“四”。",
                    "Four comes twice.",
                    specimen -> specimen.rewrite(Slot.PROBLEMS, "四、存在的主要问题及改进情况", "")),
            Example.clean(2024));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        List<Section> sections = facts.report().sections();
        List<Integer> wrong = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        NumberStyle style = null;
        int numbered = 0;
        int expected = 1;
        boolean lost = false;
        for (int index = 0; index < sections.size(); index++) {
            String text = sections.get(index).heading();
            if (text == null) {
                lost = true;
                continue;
            }
            Heading heading = Heading.of(text);
            printed.add(
                    heading.style() == null
                            ? "（无）"
                            : text.strip()
                                    .substring(0, Math.min(3, text.strip().length()))
                                    .replaceAll("[^（(）)一二三四五六七八九十\\d]", ""));
            style = style == null ? heading.style() : style;
            numbered += heading.style() == null ? 0 : 1;
            // A heading that was lost may have had a number.
            boolean inOrder = heading.number() == expected || (lost && heading.number() > expected);
            if (heading.style() == null || heading.style() != style || !inOrder) {
                wrong.add(index);
            }
            lost = false;
            expected = heading.number() + 1;
        }
        if (numbered == 0) {
            return Outcome.notJudged(
                    ObstacleKind.TEXT_UNCLEAR,
                    "标题都没有编号，编号可能在转换时丢失。",
                    "No heading has a number; they may have been lost in conversion.");
        }
        if (wrong.isEmpty()) {
            return Outcome.passed();
        }
        String sequence = String.join(" ", printed);
        return Outcome.broken(Breach.ofText(
                Severity.WARNING,
                wrong,
                "",
                "一级标题的编号为 " + sequence + "，应当从“一”起依次编号，各用一次，形式一致。",
                "Top-level headings are numbered " + sequence
                        + "; they should run from 一 on, once each, in one style."));
    }
}
