package io.gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.RejectionReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a report, and what only speaks of reports. All sentences are invented. */
class RecognitionTest {
    /** With places for a text and for a figure. */
    private static final String BLANK_FORM = """
        湛河区2023年政府信息公开工作年度报告
        一、总体情况
        %1$s
        二、主动公开政府信息情况
        第二十条第（五）项
        信息内容\t本年处理决定数量
        行政许可\t%2$s
        第二十条第（六）项
        信息内容\t本年处理决定数量
        行政处罚\t%2$s
        行政强制\t%2$s
        三、收到和处理政府信息公开申请情况
        四、政府信息公开行政复议、行政诉讼情况
        五、存在的主要问题及改进情况
        六、其他需要报告的事项
        """;

    @Test
    void noticeOnMakingTheReportIsNone() {
        assertRejected("""
            关于做好2023年政府信息公开工作年度报告
            编制和发布工作的通知
            各单位：
            请按时编制。请按时发布。
            附件
            一、总体情况
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            """);
    }

    @Test
    void interpretationOfReportIsNone() {
        assertRejected("《样例区2023年政府信息公开工作年度报告》解读\n一、编制背景\n依法编制。\n二、主要内容\n内容有六部分。\n");
    }

    @Test
    void pageThatIsCalledAnExplanationIsNone() {
        assertRejected("""
            标题：【文稿解读】样例街道办事处2020年政府信息公开工作年度报告
            发布日期：2021-01-29
            《报告》依法编制。《报告》说明了主动公开政府信息情况。
            """);
    }

    @Test
    void regulationIsNone() {
        assertRejected("样例区政府信息公开办法\n第一章 总则\n为了公开，制定本办法。\n第二章 主动公开\n应当公开。\n第三章 依申请公开\n可以申请。\n");
    }

    @Test
    void guideToApplyingIsNone() {
        assertRejected("样例区政府信息公开指南\n一、主动公开\n网站公开。\n二、依申请公开\n可以申请。\n三、行政复议和行政诉讼\n可以复议。\n");
    }

    @Test
    void listOfReportsIsNone() {
        assertRejected("""
            政府信息公开年报
            湛河区2023年政府信息公开工作年度报告 2024-01-20
            湛河区2022年政府信息公开工作年度报告
            2023-01-20
            湛河区2021年政府信息公开工作年度报告
            2022-01-20
            """);
    }

    @Test
    void reportOnTheRuleOfLawIsNoneEvenWithFigures() {
        assertRejected("""
            样例区2023年法治政府建设年度报告
            一、总体情况
            依法行政有序推进。
            二、主动公开政府信息情况
            全年公开1200条。
            三、行政复议、行政诉讼情况
            行政许可 12
            行政处罚 3
            行政强制 0
            四、存在的主要问题及改进情况
            人手紧。
            """);
    }

    @Test
    void formThatNobodyHasFilledInIsNone() {
        assertRejected(BLANK_FORM.formatted("（文字描述）", ""));
    }

    @Test
    void titleOfAPageWhoseTextIsElsewhereIsNoBlankForm() {
        String page = "<html><head><title>湛河区2023年政府信息公开工作年度报告</title></head><body><div id=app></div></body></html>";

        assertThat(zh(page)).contains("没有正文").contains("脚本");
        assertThat(zh(BLANK_FORM.formatted("", ""))).contains("空白");
    }

    @Test
    void blankTablesUnderATextAreThoseOfAReport() {
        assertThat(parsed(BLANK_FORM.formatted("工作平稳。", ""))).isInstanceOf(ParsingOutcome.Parsed.class);
    }

    @Test
    void contentsBelowTheTitleAreThoseOfTheReport() {
        String text = """
            湛河区人民政府2023年政府信息公开工作年度报告
            目 录
            一、总体情况……1
            二、主动公开政府信息情况……2
            一、总体情况
            工作平稳。
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            """;
        assertThat(parsed(text)).isInstanceOf(ParsingOutcome.Parsed.class);
    }

    @Test
    void lineThatSaysByWhatTheReportIsMadeIsNoHeadline() {
        for (String basis : List.of("根据国家有关规定", "按照省政府办公厅的通知")) {
            String text = "湛河区人民政府2023年政府信息公开工作年度报告\n" + basis + "\n现公布本报告。工作平稳。\n";
            assertThat(parsed(text)).as(basis).isInstanceOf(ParsingOutcome.Parsed.class);
        }
    }

    @Test
    void lineThatEndsWithTheNameOfARegulationIsNoHeadline() {
        String text = """
            湛河区人民政府2023年政府信息公开工作年度报告
            本报告由湛河区人民政府办公室按照《中华人民共和国政府信息公开条例》
            第五十条的规定编制。工作平稳。
            """;
        assertThat(parsed(text)).isInstanceOf(ParsingOutcome.Parsed.class);
    }

    @Test
    void tablesOfZerosWithoutATextAreThoseOfAReport() {
        assertThat(parsed(BLANK_FORM.formatted("", "0"))).isInstanceOf(ParsingOutcome.Parsed.class);
    }

    @Test
    void reportCutBehindItsBeginningIsOne() {
        assertThat(parsed("湛河区2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。制度齐全。\n")).isInstanceOf(ParsingOutcome.Parsed.class);
    }

    @Test
    void reportOlderThanTheFormKeepsItsNarrative() {
        ParsingOutcome outcome = parsed("湛河区2016年政府信息公开工作年度报告\n一、概述\n工作平稳。\n二、主动公开情况\n网站更新了十次。\n三、依申请公开情况\n收到两件。\n");

        assertThat(outcome).isInstanceOfSatisfying(ParsingOutcome.Parsed.class, parsed -> {
            assertThat(parsed.event().sections()).hasSize(3);
            assertThat(parsed.event().notices()).extracting(Notice::code).contains("form-before-2019");
        });
    }

    @Test
    void filingOfMinistryIsThatOfTheNation() {
        ParsingOutcome outcome = parsed("教育部2023年政府信息公开工作年度报告\n一、总体情况\n工作平稳。制度齐全。\n");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ParsingOutcome.Parsed.class,
                        parsed -> assertThat(parsed.event().filing()).hasToString("000000/教育部/2023"));
    }

    private static String zh(String text) {
        return parsed(text) instanceof ParsingOutcome.Rejected(var event)
                ? event.message().zh()
                : "";
    }

    private static void assertRejected(String text) {
        assertThat(parsed(text))
                .isInstanceOfSatisfying(
                        ParsingOutcome.Rejected.class,
                        rejected -> assertThat(rejected.event().reason()).isEqualTo(RejectionReason.NOT_A_REPORT));
    }

    private static ParsingOutcome parsed(String text) {
        return WholeParsing.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
