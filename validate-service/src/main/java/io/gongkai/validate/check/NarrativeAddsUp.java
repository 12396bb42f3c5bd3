package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.prose.AddingUp;
import io.gongkai.validate.prose.Narrative;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the narrative agree with each other. */
public final class NarrativeAddsUp implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "narrative-adds-up",
            Severity.WARNING,
            new Message(
                    "正文自身的数字相符：新收＋结转＝办结＋结转下年，各类结果、渠道、申请人和比例与总数相合。",
                    "The narrative adds up by itself: received and carried in, concluded and carried out; results,"
                            + " channels, applicants and shares."),
            new Message("由数字之间的关系推得。", "By reasoning."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "正文写收到申请 12 件，其中自然人 9 件、法人或其他组织 2 件。",
                    "Twelve requests, of which nine from persons and two from organisations.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "2024年，收到政府信息公开申请12件，其中自然人9件，法人或其他组织2件。")),
            Example.of(
                    2024,
                    "正文写收到申请 12 件，其中自然人 12 件、法人或其他组织 0 件。",
                    "Twelve requests, all from persons.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "2024年，收到政府信息公开申请12件，其中自然人12件，法人或其他组织0件。")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        Map<String, Breach> breaches = new LinkedHashMap<>();
        Narrative narrative = facts.once(Narrative.class, Narrative::of);
        for (AddingUp.Gap gap : AddingUp.gaps(narrative)) {
            breaches.putIfAbsent(
                    gap.name(),
                    Breach.ofText(
                            Severity.WARNING,
                            List.of(gap.section()),
                            gap.name(),
                            "正文“" + heading(facts, gap) + "”部分第 " + (gap.offset() + 1) + " 字起的数字自身不平：" + gap.zh() + "。",
                            "The narrative does not add up (" + heading(facts, gap) + ", from character "
                                    + (gap.offset() + 1) + "): " + gap.en() + "."));
        }
        return new Outcome(List.copyOf(breaches.values()), NarrativeBreaches.unread(narrative), 0);
    }

    private static String heading(Facts facts, AddingUp.Gap gap) {
        String heading = facts.report().sections().get(gap.section()).heading();
        return heading == null ? "第 " + (gap.section() + 1) + " 部分" : heading;
    }
}
