package io.gongkai.validate.check;

import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
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
import java.util.List;
import java.util.regex.Pattern;

/**
 * Governments say how they were supervised. Any word of 考核, 社会评议 or 责任追究 counts, also that there was none, and so does
 * what many write under 监督保障: who wrote of it in other words is not accused.
 */
public final class AccountabilityReported implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "accountability-reported",
            Severity.WARNING,
            new Message(
                    "政府的年度报告说明工作考核、社会评议和责任追究结果情况；未开展、未发生的也应写明。",
                    "A government reports on assessment, public appraisal and accountability, even that there was none."),
            new Message("《政府信息公开条例》第五十条第（四）项。", "Article 50 (4)."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "全文没有提到考核、评议、责任追究。",
                    "Assessment, appraisal and accountability are mentioned nowhere.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "主动公开信息三百条。")),
            Example.of(
                    2024,
                    "写明未发生责任追究情况。",
                    "That nobody was called to account is said.",
                    specimen -> specimen.rewrite(Slot.OVERVIEW, "一、总体情况", "开展年度考核和社会评议，未发生责任追究情况。")));

    private static final Pattern TOPIC = Pattern.compile("考核|考评|评议|评估|评价|评比|测评|满意度|追责|问责|追究");

    /** Count outside section five, which always speaks of them; and 监督保障 is the form's own sub-heading. */
    private static final Pattern SUPERVISION = Pattern.compile("责任|监督(?!保障)|督查|督导|检查|通报");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        ReportParsed report = facts.report();
        IssuerKind kind = report.identity().issuerKind();
        if (kind == null) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN, "发布机关的类型不明。", "What kind of organ the issuer is, is not known.");
        }
        if (kind != IssuerKind.GOVERNMENT || mentions(report)) {
            return Outcome.passed();
        }
        if (report.sections().stream().allMatch(section -> section.text().isBlank())) {
            return Outcome.notJudged(ObstacleKind.TEXT_UNCLEAR, "没有读到正文。", "No narrative was read.");
        }
        return Outcome.broken(Breach.ofText(
                Severity.WARNING,
                facts.sections(Slot.OVERVIEW),
                "",
                "全文没有说明工作考核、社会评议、责任追究的情况；未开展或者未发生的，也应写明。",
                "Assessment, public appraisal and accountability are mentioned nowhere; that there was none should be said"
                        + " too."));
    }

    private static boolean mentions(ReportParsed report) {
        return isAbout(report.preamble(), false)
                || isAbout(report.closing(), false)
                || report.sections().stream()
                        .anyMatch(section -> isAbout(section.text(), section.slot() == Slot.PROBLEMS));
    }

    private static boolean isAbout(String text, boolean problems) {
        String dense = text.replaceAll("\\s+", "");
        return TOPIC.matcher(dense).find()
                || (!problems && SUPERVISION.matcher(dense).find());
    }
}
