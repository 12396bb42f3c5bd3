package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines of 10 points between margins at 50 and 550; first lines of paragraphs begin at 70. */
class ParagraphFormingTest {
    private static final String FULL = "甲".repeat(50);
    private static final String INDENTED = "乙".repeat(48);

    @Test
    void aPageOfOneLineParagraphsHasTheMarginsOfTheOthers() {
        Sheet first = new Sheet().text(70, 100, INDENTED).text(50, 120, FULL).text(50, 140, "完。");
        Sheet last = new Sheet()
                .text(70, 100, "丙".repeat(47) + "。")
                .text(70, 120, "丁".repeat(47) + "。")
                .text(450, 160, "样例局");
        assertThat(read(first, last))
                .containsExactly(INDENTED + FULL + "完。", "丙".repeat(47) + "。", "丁".repeat(47) + "。", "样例局");
    }

    @Test
    void aPageOfASignatureDoesNotGoOnWithTheTextBefore() {
        Sheet first = new Sheet().text(70, 100, INDENTED).text(50, 120, "甲".repeat(49) + "。");
        Sheet last = new Sheet().text(400, 100, "样例县人民政府").text(420, 120, "2024年1月9日");
        assertThat(read(first, last)).containsExactly(INDENTED + "甲".repeat(49) + "。", "样例县人民政府", "2024年1月9日");
    }

    @Test
    void whereParagraphsAreIndentedALineAtTheMarginGoesOnWithASentenceThatEndsNearIt() {
        Sheet sheet = new Sheet()
                .text(70, 100, "短。")
                .text(70, 120, "也短。")
                .text(70, 140, "乙".repeat(45) + "。")
                .text(50, 160, FULL)
                .text(50, 180, "完。");
        assertThat(read(sheet)).containsExactly("短。", "也短。", "乙".repeat(45) + "。" + FULL + "完。");
    }

    @Test
    void aWordThatDidNotFitGoesOn() {
        Sheet sheet = new Sheet()
                .text(70, 100, INDENTED)
                .text(50, 120, "甲".repeat(45) + "共")
                .text(50, 140, "12345.67万元。");
        assertThat(read(sheet)).containsExactly(INDENTED + "甲".repeat(45) + "共12345.67万元。");
    }

    @Test
    void aHeadingDoesNotGoOnWithATitleThatFillsItsLine() {
        String title = "样".repeat(34) + "2023年政府信息公开工作年度报告";
        assertThat(read(new Sheet().text(50, 100, title).text(50, 120, "一、总体情况")))
                .containsExactly(title, "一、总体情况");
    }

    @Test
    void aSentenceThatBeginsWithANumberGoesOnWithItsItem() {
        String line = "三、" + "季".repeat(43) + "第";
        Sheet sheet = new Sheet()
                .text(70, 80, INDENTED)
                .text(50, 100, "完。")
                .text(70, 120, line)
                .text(50, 140, "（十五）项。");
        assertThat(read(sheet)).containsExactly(INDENTED + "完。", line + "（十五）项。");
    }

    @Test
    void aSignatureInTheWordsOfTheTitleIsNoRunningHead() {
        Sheet first = new Sheet().textOf(14, 200, 60, "样例县人民政府").text(50, 100, FULL);
        Sheet last = new Sheet().text(200, 58, "样例县人民政府").text(50, 100, "完。");
        assertThat(read(first, last)).containsExactly("样例县人民政府", FULL, "样例县人民政府", "完。");
    }
}
