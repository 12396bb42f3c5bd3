package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;

/** What is carried out came in during the year. */
public final class RequestsCarriedOutNew implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "requests-carried-out-new",
            Severity.WARNING,
            new Message(
                    "结转下年度的申请不多于本年新收：年末仍在办理的只能是本年收到的申请。",
                    "Not more requests are carried out than received: only what came in this year can still be open at its end."),
            new Message(
                    "《政府信息公开条例》第三十三条：20 个工作日，经批准最多延长 20 个工作日（推定）。",
                    "Article 33: 20 working days, extended by 20 at most (by reasoning)."),
            List.of("requests.carriedOut.*", "requests.received.*"),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "新收 12 件，却结转 15 件。",
                    "Twelve received, yet fifteen carried out.",
                    specimen -> specimen.row("requests.carriedIn", 15).row("requests.carriedOut", 15)),
            Example.of(
                    2024,
                    "新收 12 件，结转 2 件。",
                    "Twelve received, two carried out.",
                    specimen -> specimen.row("requests.carriedIn", 2).row("requests.carriedOut", 2)));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return RowBound.judge(
                facts, "requests.carriedOut", "requests.received", "结转下年度", "本年新收", "carried out", "received");
    }
}
