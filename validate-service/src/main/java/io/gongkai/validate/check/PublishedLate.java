package io.gongkai.validate.check;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
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
import java.time.LocalDate;
import java.util.List;

/** Reports are published by a day that the law names. */
public final class PublishedLate implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "published-late",
            Severity.ERROR,
            new Message(
                    "政府的年度报告在次年 3 月 31 日前公布，政府部门的在次年 1 月 31 日前公布。",
                    "A government publishes by 31 March of the following year, a department by 31 January."),
            new Message(
                    "《政府信息公开条例》第四十九条；乡镇、街道未列入该条，按 3 月 31 日提示。",
                    "Article 49; it does not name townships, which are warned past 31 March."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "政府 4 月 2 日才公布。",
                    "A government publishes on 2 April.",
                    specimen -> specimen.publishedOn(LocalDate.of(2025, 4, 2))),
            Example.of(
                    2024,
                    "政府 3 月 31 日公布。",
                    "A government publishes on 31 March.",
                    specimen -> specimen.publishedOn(LocalDate.of(2025, 3, 31))));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        Identity identity = facts.report().identity();
        LocalDate published = identity.publishedOn();
        if (published == null) {
            return Outcome.notJudged(
                    ObstacleKind.TEXT_UNCLEAR, "报告没有写明公布日期。", "The report does not say when it was published.");
        }
        Integer year = facts.year();
        IssuerKind kind = identity.issuerKind();
        if (year == null || kind == null) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN,
                    "报告年度或者发布机关的类型不明。",
                    "The report year or the kind of the issuer is not known.");
        }
        LocalDate due = due(kind, year + 1);
        if (!published.isAfter(due)) {
            return Outcome.passed();
        }
        // With last year's title left over, the report is late only if it is late for the year that its text is of.
        Period period = Period.of(facts);
        if (period.contradicts(year)
                && period.years().stream().anyMatch(other -> !published.isAfter(due(kind, other + 1)))) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN,
                    "标题与正文所述的年度不一致，无法判断是否逾期。",
                    "Title and text name different years, so whether the report is late cannot be judged.");
        }
        return Outcome.broken(Breach.ofText(
                kind == IssuerKind.TOWNSHIP ? Severity.WARNING : Severity.ERROR,
                List.of(),
                "",
                year + " 年度报告于 " + zh(published) + "公布，应当在 " + zh(due) + "前公布。",
                "The report for " + year + " was published on " + published + "; it was due by " + due + "."));
    }

    private static String zh(LocalDate date) {
        return date.getYear() + " 年 " + date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日";
    }

    /** An office publishes for its government, so the later day is held against it. */
    private static LocalDate due(IssuerKind kind, int year) {
        return switch (kind) {
            case DEPARTMENT -> LocalDate.of(year, 1, 31);
            case GOVERNMENT, OFFICE, TOWNSHIP -> LocalDate.of(year, 3, 31);
        };
    }
}
