package io.gongkai.validate.across;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.across.YearBefore.Comparing;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.LookAlike;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The narrative is written anew each year, and by the issuer itself. */
public final class TextRepeated implements Rule {
    /** Shorter ones say that nothing happened, and there are not many ways to say that. */
    private static final int FEWEST_RUNS = 100;

    private static final String SAMPLE = "全年围绕中心工作主动公开各类信息，及时发布政策文件，配套作出解读；通过网站和新媒体回应群众关切。"
            + "规范答复依申请公开，畅通受理渠道，健全会商机制。加强信息管理，定期清理过期内容，完善目录。"
            + "推进平台建设，改进检索功能，方便群众查阅。强化监督保障，组织业务培训，开展日常检查，督促问题整改到位。"
            + "下一步将扩大公开范围，提高解读质量，继续提升服务水平。";
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "text-repeated",
            Severity.INFO,
            new Message(
                    "正文不与上一年度报告、也不与其他机关的报告基本雷同。",
                    "The narrative is not nearly that of the year before, nor that of another issuer."),
            new Message(
                    "推定：去掉数字、标点和机关、地区名称后，五字片段的重合度达到 90% 即提示；其他机关只与先收到的有效报告比较，政府与其办公室之间不比较，篇幅很短的正文不比较。",
                    "By reasoning: 90 per cent of all runs of five characters, leaving out digits, punctuation and the"
                            + " names of issuer and place. Of other issuers, reports in force that were received earlier;"
                            + " not a government with its own office, and no very short narratives."),
            List.of(),
            Years.SINCE_2019,
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
        return Outcome.of(List.of(
                YearBefore.judge(facts, Comparing.WHAT_BOTH_FORMS_HAVE, earlier -> ofYearBefore(facts, earlier)),
                ofOtherIssuer(facts.lookAlike())));
    }

    private static Outcome ofYearBefore(Facts facts, Facts earlier) {
        Shingles now = Shingles.of(facts.report());
        Shingles before = Shingles.of(earlier.report());
        if (now.runs().size() < FEWEST_RUNS || before.runs().size() < FEWEST_RUNS) {
            return Outcome.passed();
        }
        double resemblance = now.resemblance(before);
        if (resemblance < Sketch.NEARLY_THE_SAME) {
            return Outcome.passed();
        }
        int percent = (int) Math.floor(resemblance * 100);
        return Outcome.broken(Breach.ofText(
                Severity.INFO,
                List.of(),
                "",
                "正文与" + YearBefore.zh(earlier) + "的文字重合度为 " + percent + "%（数字、标点和名称不计）。",
                "The narrative has " + percent + " per cent of its text in common with " + YearBefore.en(earlier)
                        + ", digits, punctuation and names left out."));
    }

    private static Outcome ofOtherIssuer(@Nullable LookAlike other) {
        if (other == null) {
            return Outcome.passed();
        }
        String issuer = other.issuer() == null ? "" : other.issuer();
        String link = "/reports/" + other.report();
        return Outcome.broken(Breach.ofText(
                Severity.INFO,
                List.of(),
                "another issuer",
                "正文与" + issuer + (other.year() == null ? "的" : " " + other.year() + " 年度") + "报告（" + link
                        + "，先于本报告收到）的文字重合度约为 " + other.percent() + "%（数字、标点和名称不计）。",
                "The narrative has about " + other.percent() + " per cent of its text in common with the report of "
                        + (issuer.isEmpty() ? "another issuer" : issuer)
                        + (other.year() == null ? "" : " for " + other.year()) + " (" + link
                        + "), which was received earlier; digits, punctuation and names left out."));
    }
}
