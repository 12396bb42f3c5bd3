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

/** What was carried in is settled within the year. */
public final class RequestsCarriedInSettled implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "requests-carried-in-settled",
            Severity.WARNING,
            new Message(
                    "上年结转的申请不多于本年度办理结果总计：结转的申请最迟在本年内办结。",
                    "Not more requests are carried in than settled: what was carried in must be settled within the year."),
            new Message(
                    "《政府信息公开条例》第三十三条：20 个工作日，经批准最多延长 20 个工作日（推定）。",
                    "Article 33: 20 working days, extended by 20 at most (by reasoning)."),
            List.of("requests.carriedIn.*", "requests.total.*"),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "上年结转 20 件，本年只办结 12 件。",
                    "Twenty carried in, and only twelve settled.",
                    specimen -> specimen.row("requests.carriedIn", 20).row("requests.carriedOut", 20)),
            Example.of(
                    2024,
                    "上年结转 2 件，办结 12 件。",
                    "Two carried in, twelve settled.",
                    specimen -> specimen.row("requests.carriedIn", 2).row("requests.carriedOut", 2)));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return RowBound.judge(
                facts, "requests.carriedIn", "requests.total", "上年结转", "本年度办理结果总计", "carried in", "settled");
    }
}
