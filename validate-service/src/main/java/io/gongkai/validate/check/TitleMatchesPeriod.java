package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Period;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title names the year that the report is about. */
public final class TitleMatchesPeriod implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "title-matches-period",
            Severity.ERROR,
            new Message("标题中的年份与报告所述的年度一致。", "The year in the title is the year of the period."),
            new Message("统计期限为当年 1 月 1 日至 12 月 31 日。", "The period runs from 1 January to 31 December of the year."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "标题写 2024 年，统计期限写 2023 年 1 月 1 日至 12 月 31 日。",
                    "The title says 2024, the period is that of 2023.",
                    specimen -> specimen.preamble("本报告所列数据的统计期限为2023年1月1日至12月31日。")),
            Example.of(
                    2024,
                    "标题与统计期限都是 2024 年。",
                    "Title and period are both of 2024.",
                    specimen -> specimen.preamble("本报告所列数据的统计期限为2024年1月1日至2024年12月31日。")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    private static final Pattern TITLE_YEAR = Pattern.compile("(20\\d{2})年");

    @Override
    public Outcome judge(Facts facts) {
        String title = facts.report().identity().title();
        if (title == null) {
            return Outcome.notJudged(ObstacleKind.TEXT_UNCLEAR, "报告没有标题。", "The report has no title.");
        }
        Set<String> titled = years(TITLE_YEAR, title);
        Set<String> periods = new TreeSet<>();
        Period.of(facts).years().forEach(year -> periods.add(year.toString()));
        if (titled.size() != 1) {
            return Outcome.notJudged(ObstacleKind.TEXT_UNCLEAR, "标题中的年份不明确。", "The title does not name one year.");
        }
        String year = titled.iterator().next();
        if (periods.isEmpty() && facts.year() != null) {
            periods.add(facts.year().toString());
        }
        // A report may compare periods: only if none of them is the title's year, the title is wrong.
        if (periods.isEmpty() || periods.contains(year)) {
            return Outcome.passed();
        }
        String period = String.join("、", periods);
        return Outcome.broken(Breach.ofText(
                Severity.ERROR,
                List.of(),
                "",
                "标题写的是 " + year + " 年，报告所述期间是 " + period + " 年。",
                "The title says " + year + ", the period is that of " + period + "."));
    }

    private static Set<String> years(Pattern pattern, String text) {
        Set<String> years = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            years.add(matcher.group(1));
        }
        return years;
    }
}
