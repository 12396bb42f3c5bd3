package io.gongkai.validate.across;

import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Period;
import java.util.List;
import java.util.function.Function;

/** Asks a rule about a report and that of the year before, or says why they cannot be compared. */
final class YearBefore {
    private YearBefore() {}

    /** What a rule compares, and so whether the change of form from 2020 to 2021 breaks it. */
    enum Comparing {
        /** The row 结转下年度继续办理 of one year and 上年结转 of the next, or the narrative: both forms have them. */
        WHAT_BOTH_FORMS_HAVE,
        /** Cells whose meaning the notice 国办公开办函〔2021〕30号 changed. */
        CELLS_OF_ONE_FORM
    }

    /** The rule's answer for a report and the one before. */
    static Outcome judge(Facts facts, Comparing comparing, Function<Facts, Outcome> rule) {
        Integer year = facts.year();
        if (year == null) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN,
                    "报告年度不明，无法与上一年度比较。",
                    "The report year is not known, so there is no year before.");
        }
        if (Period.of(facts).contradicts(year)) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN,
                    "标题与正文所述的年度不一致，未作跨年度判断。",
                    "Not judged: title and text name different years.");
        }
        Facts earlier = facts.earlier();
        if (earlier == null) {
            return Outcome.notJudged(
                    ObstacleKind.NEIGHBOUR_UNKNOWN,
                    "没有该机关 " + (year - 1) + " 年度的报告，未作跨年度判断。",
                    "Not judged: the issuer's report for " + (year - 1) + " is not known.");
        }
        if (comparing == Comparing.CELLS_OF_ONE_FORM && facts.form() != earlier.form()) {
            return Outcome.notJudged(
                    ObstacleKind.NOT_COMPARABLE,
                    "自 " + year + " 年度起表格改版，除结转外，数据与上一年度不可比。",
                    "Not judged: the form changed for " + year + "; only what is carried over can be compared.");
        }
        return rule.apply(earlier);
    }

    /** The rule's answer for a table that both reports must have, in the layouts that they print. */
    static Outcome judgeTable(Facts facts, Comparing comparing, TableKind table, Function<Facts, Outcome> rule) {
        if (!facts.isRead(table)) {
            return Outcome.notJudged(facts.whyNotRead(table));
        }
        return judge(facts, comparing, earlier -> {
            if (!earlier.isRead(table)) {
                return Outcome.notJudged(
                        ObstacleKind.NEIGHBOUR_UNKNOWN,
                        "上一年度报告的表格未能读取，未作跨年度判断。",
                        "Not judged: the table of the year before could not be read.");
            }
            return comparing == Comparing.CELLS_OF_ONE_FORM && facts.layout(table) != earlier.layout(table)
                    ? Outcome.notJudged(
                            ObstacleKind.NOT_COMPARABLE,
                            "两个年度的报告使用了不同版式的表格，数据不可比。",
                            "Not judged: the two years print the table in different layouts.")
                    : rule.apply(earlier);
        });
    }

    static Outcome unreadable(String label, boolean inEarlier) {
        return Outcome.notJudged(
                ObstacleKind.UNREADABLE_CELL,
                (inEarlier ? "上一年度报告的“" : "“") + label + "”无法辨认，未作跨年度判断。",
                "Not judged: \"" + label + "\"" + (inEarlier ? " of the year before" : "") + " cannot be read.");
    }

    /** Not judged because of one of these cells; null if all can be read. */
    static Outcome undecided(List<Entry> own, List<Entry> earlier) {
        for (Entry entry : own) {
            if (entry.isUnreadable()) {
                return unreadable(entry.label(), false);
            }
        }
        for (Entry entry : earlier) {
            if (entry.isUnreadable()) {
                return unreadable(entry.label(), true);
            }
        }
        return Outcome.passed();
    }

    /** Who said it, as messages name the earlier report: {@code 样例区人民政府2023年度报告}. */
    static String zh(Facts earlier) {
        String issuer = earlier.report().identity().issuer();
        return (issuer == null ? "" : issuer) + " " + earlier.year() + " 年度报告";
    }

    static String en(Facts earlier) {
        return "the report for " + earlier.year();
    }
}
