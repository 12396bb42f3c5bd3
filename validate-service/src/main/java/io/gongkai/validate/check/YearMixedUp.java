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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that reports figures names the report year. Only sentences that begin with a year and go on to what was done are
 * looked at, and none that compares, plans, or cites: often such a year is left over from the report before.
 */
public final class YearMixedUp implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "year-mixed-up",
            Severity.INFO,
            new Message(
                    "正文报告工作和数字时所写的年份是报告年度；比较和计划除外。",
                    "Where the text reports what was done, it names the report year; comparisons and plans aside."),
            new Message("统计期限为当年 1 月 1 日至 12 月 31 日（推定）。", "The period is the report year (by reasoning)."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "2024 年的报告写“2023年，我区共收到申请12件”。",
                    "A report for 2024 says: in 2023, twelve requests were received.",
                    specimen -> specimen.rewrite(Slot.REQUESTS, "三、收到和处理政府信息公开申请情况", "2023年，我区共收到申请12件。")),
            Example.of(
                    2024,
                    "“较2023年增加3件”是比较，不是误写。",
                    "A comparison with 2023 is no mistake.",
                    specimen -> specimen.rewrite(Slot.REQUESTS, "三、收到和处理政府信息公开申请情况", "2024年，我区共收到申请12件，较2023年增加3件。")));

    /** Where tables and their introduction stand; section five looks back and ahead. */
    private static final Set<Slot> REPORTING = EnumSet.of(Slot.OVERVIEW, Slot.DISCLOSURE, Slot.REQUESTS, Slot.DISPUTES);

    private static final Pattern SENTENCE = Pattern.compile("[^。；;\\n]+");
    private static final Pattern REPORTS = Pattern.compile(
            "^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?<year>20\\d{2})年度?[，,]?(?:我|本|全|共|主动公开|收到|受理|新收|办理|办结).*\\d.*");
    private static final Pattern ASIDE =
            Pattern.compile("较|比|同期|上年|去年|上一?年度|以来|至今|计划|规划|将|下一步|预计|结转|印发|通知|意见|条例|[《〈“]|20\\d{2}年.*20\\d{2}年");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        Integer year = facts.year();
        if (year == null) {
            return Outcome.notJudged(ObstacleKind.IDENTITY_UNKNOWN, "报告年度不明。", "The report year is not known.");
        }
        List<Breach> breaches = new ArrayList<>();
        List<Section> sections = facts.report().sections();
        for (int index = 0; index < sections.size(); index++) {
            if (REPORTING.contains(sections.get(index).slot())) {
                find(sections.get(index).text(), index, year, breaches);
            }
        }
        return Outcome.broken(List.copyOf(breaches));
    }

    private static void find(String text, int section, int year, List<Breach> breaches) {
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            String sentence = sentences.group().replaceAll("\\s+", "");
            Matcher reports = REPORTS.matcher(sentence);
            if (!reports.matches() || ASIDE.matcher(sentence).find()) {
                continue;
            }
            String named = reports.group("year");
            // Two years off is hardly a slip of the copy from last year's report, but a matter of its own.
            if (Math.abs(Integer.parseInt(named) - year) == 1) {
                breaches.add(breach(section, named, year, sentence));
            }
        }
    }

    private static Breach breach(int section, String named, int year, String sentence) {
        String quoted = sentence.substring(0, Math.min(sentence.length(), 20));
        return Breach.ofText(
                Severity.INFO,
                List.of(section),
                quoted,
                "“" + quoted + "……”写的是 " + named + " 年，报告年度是 " + year + " 年，请核对是否误写。",
                "\"" + quoted + "…\" names " + named + ", but the report is for " + year
                        + ": check whether that is meant.");
    }
}
