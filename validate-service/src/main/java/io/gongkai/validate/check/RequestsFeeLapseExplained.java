package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** Requests that lapsed because a fee was not paid presuppose that fees were asked for. */
public final class RequestsFeeLapseExplained implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "requests-fee-lapse-explained",
            Severity.INFO,
            new Message(
                    "有申请因逾期未缴费而不再处理的，第六部分应当说明收取信息处理费的情况。",
                    "If requests lapsed because a fee was not paid, section six speaks of fees."),
            new Message("《政府信息公开条例》第四十二条；国办函〔2020〕109号。", "Article 42; 国办函〔2020〕109号."),
            List.of("requests.other.feeUnpaid.total"),
            Years.FORM_2021,
            Example.of(
                    2024,
                    "2 件申请因未缴费不再处理，第六部分却没有谈到收费。",
                    "Two requests lapsed for want of a fee, and section six says nothing of fees.",
                    specimen -> specimen.row("requests.granted", 10)
                            .row("requests.other.feeUnpaid", 2)
                            .rewrite(Slot.OTHER, "六、其他需要报告的事项", "无。")),
            Example.of(
                    2024,
                    "第六部分说明了收费情况。",
                    "Section six speaks of fees.",
                    specimen -> specimen.row("requests.granted", 10).row("requests.other.feeUnpaid", 2)));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    private static final String UNPAID = "requests.other.feeUnpaid.total";

    @Override
    public Outcome judge(Facts facts) {
        if (!facts.isRead(TableKind.REQUESTS)) {
            return Outcome.notJudged(facts.whyNotRead(TableKind.REQUESTS));
        }
        if (!facts.has(UNPAID)) {
            return Outcome.passed();
        }
        Entry unpaid = facts.entry(UNPAID);
        List<Integer> sections = facts.sections(Slot.OTHER);
        if (unpaid.isUnreadable()) {
            return Outcome.undecided(List.of(unpaid));
        }
        if (sections.stream()
                .anyMatch(index -> facts.report().sections().get(index).text().contains("费"))) {
            return Outcome.passed();
        }
        if (!unpaid.isPositive()) {
            return Outcome.passedIfBlanksAreZero(unpaid);
        }
        if (sections.isEmpty()) {
            return Outcome.notJudged(ObstacleKind.TEXT_UNCLEAR, "没有找到第六部分。", "Section six was not found.");
        }
        return Outcome.broken(Breach.ofFigures(
                Severity.INFO,
                List.of(UNPAID),
                "“" + unpaid.label() + "”填报 " + unpaid.inSum() + "，第六部分没有说明收取信息处理费的情况。",
                unpaid.inSum()
                        + " requests lapsed because a fee was not paid, but section six does not speak of fees."));
    }
}
