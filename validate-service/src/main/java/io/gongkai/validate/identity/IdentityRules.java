package io.gongkai.validate.identity;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Specimen;
import io.gongkai.validate.rule.Years;
import java.util.List;
import java.util.function.UnaryOperator;

/** The four rules that are sums. */
public final class IdentityRules {
    private IdentityRules() {}

    public static List<Rule> all() {
        return List.of(columnBalance(), resultsSum(), rowSum(), disputesSum());
    }

    private static Rule columnBalance() {
        return requests(
                FormIdentities.COLUMN_BALANCE,
                new Message(
                        "表三每一列：本年新收加上年结转，等于办理结果总计加结转下年度继续办理。",
                        "In each column of the requests table, received plus carried in equals settled plus carried out."),
                new Message(
                        "表三表头注明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2019〕60号、〔2021〕30号）。",
                        "The corner note of the table (国办公开办函〔2019〕60号 and 〔2021〕30号)."),
                List.of("requests.received.*", "requests.carriedIn.*", "requests.total.*", "requests.carriedOut.*"),
                example(
                        "新收 12 件、没有结转，却填报结转下年度 3 件。",
                        "Twelve received and none carried in, yet three are carried out besides twelve settled.",
                        specimen -> specimen.row("requests.carriedOut", 3)));
    }

    private static Rule resultsSum() {
        return requests(
                FormIdentities.RESULTS_SUM,
                new Message(
                        "表三每一列：三（一）至（六）各项办理结果之和等于三（七）总计。",
                        "In each column of the requests table, the results under 三（一） to （六） sum to the total 三（七）."),
                new Message("表三第三项（七）总计。", "Row 三（七）总计 of the form."),
                List.of("requests.*.*"),
                example(
                        "予以公开填报 11 件，总计却是 12 件。",
                        "Eleven requests are granted and nothing else is settled, yet the total is twelve.",
                        specimen -> specimen.row("requests.granted", 11)));
    }

    private static Rule rowSum() {
        return requests(
                FormIdentities.ROW_SUM,
                new Message(
                        "表三每一行：自然人与五类法人或其他组织之和等于总计。",
                        "In each row of the requests table, natural persons and the five kinds of organisation sum to the"
                                + " total."),
                new Message("表三总计栏。", "Column 总计 of the form."),
                List.of("requests.*.*"),
                example(
                        "自然人 12 件、组织 0 件，总计填报 13 件。",
                        "Twelve from natural persons and none from organisations, yet the total is thirteen.",
                        specimen -> specimen.figure("requests.received.total", "13")));
    }

    private static Rule disputesSum() {
        return new IdentityRule(
                new RuleDescription(
                        FormIdentities.DISPUTES_SUM,
                        Severity.ERROR,
                        new Message(
                                "表四行政复议、未经复议直接起诉、复议后起诉三块中，四种结果之和等于该块总计。",
                                "In each of the three blocks of the disputes table, the four outcomes sum to the total."),
                        new Message("表四总计栏。", "Column 总计 of the form."),
                        List.of("disputes.*.*"),
                        Years.SINCE_2019,
                        example(
                                "行政复议维持 10 件、纠正 1 件，总计填报 0 件。",
                                "Ten reviews upheld and one corrected, yet the total is none.",
                                specimen -> specimen.figure("disputes.review.upheld", "10")
                                        .figure("disputes.review.corrected", "1")),
                        example(
                                "四种结果之和 11 等于总计。",
                                "The four outcomes sum to the total of eleven.",
                                specimen -> specimen.figure("disputes.review.upheld", "10")
                                        .figure("disputes.review.corrected", "1")
                                        .figure("disputes.review.total", "11"))),
                TableKind.DISPUTES);
    }

    private static Rule requests(String id, Message statement, Message basis, List<String> addresses, Example bad) {
        Example good = example(
                "空白按 0 计，各项相等。",
                "Blanks count as 0, and the sums are equal.",
                specimen -> specimen.blank("requests.carriedIn.total").blank("requests.granted.business"));
        return new IdentityRule(
                new RuleDescription(id, Severity.ERROR, statement, basis, addresses, Years.SINCE_2019, bad, good),
                TableKind.REQUESTS);
    }

    private static Example example(String zh, String en, UnaryOperator<Specimen> change) {
        return Example.of(2024, zh, en, change);
    }
}
