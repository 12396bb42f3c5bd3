package io.gongkai.validate.across;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.across.YearBefore.Comparing;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** The narrative is written anew each year. Other issuers are not compared: it would be every report with every other. */
public final class TextRepeated implements Rule {
    /** Nine runs in ten the same: hardly more than numbers and dates was changed. */
    private static final double NEARLY_THE_SAME = 0.9;

    /** Shorter ones say that nothing happened, and there are not many ways to say that. */
    private static final int FEWEST_RUNS = 100;

    private static final String SAMPLE = "全年围绕中心工作主动公开各类信息，及时发布政策文件，配套作出解读；通过网站和新媒体回应群众关切。"
            + "规范答复依申请公开，畅通受理渠道，健全会商机制。加强信息管理，定期清理过期内容，完善目录。"
            + "推进平台建设，改进检索功能，方便群众查阅。强化监督保障，组织业务培训，开展日常检查，督促问题整改到位。"
            + "下一步将扩大公开范围，提高解读质量，继续提升服务水平。";
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "text-repeated",
            Severity.INFO,
            new Message("正文不与上一年度报告基本雷同。", "The narrative is not nearly that of the year before."),
            new Message(
                    "推定：去掉数字和标点后，五字片段的重合度达到 90% 即提示。",
                    "By reasoning: 90 per cent of all runs of five characters, digits and punctuation left out."),
            List.of(),
            new Years(2020, null),
            Example.ofYears(
                    2024,
                    "正文照抄上一年度。",
                    "The narrative is that of the year before.",
                    earlier -> earlier.rewrite(Slot.OVERVIEW, "一、总体情况", SAMPLE),
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", SAMPLE)),
            Example.ofYears(
                    2024,
                    "正文重新撰写。",
                    "The narrative is new.",
                    earlier -> earlier.rewrite(Slot.OVERVIEW, "一、总体情况", SAMPLE),
                    specimen -> specimen));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return YearBefore.judge(facts, Comparing.WHAT_BOTH_FORMS_HAVE, earlier -> {
            Shingles now = Shingles.of(facts.report());
            Shingles before = Shingles.of(earlier.report());
            if (now.runs().size() < FEWEST_RUNS || before.runs().size() < FEWEST_RUNS) {
                return Outcome.passed();
            }
            double resemblance = now.resemblance(before);
            if (resemblance < NEARLY_THE_SAME) {
                return Outcome.passed();
            }
            int percent = (int) Math.floor(resemblance * 100);
            return Outcome.broken(Breach.ofText(
                    Severity.INFO,
                    List.of(),
                    "",
                    "正文与" + YearBefore.zh(earlier) + "的文字重合度为 " + percent + "%（数字、标点不计）。",
                    "The narrative has " + percent + " per cent of its text in common with " + YearBefore.en(earlier)
                            + ", digits and punctuation left out."));
        });
    }
}
