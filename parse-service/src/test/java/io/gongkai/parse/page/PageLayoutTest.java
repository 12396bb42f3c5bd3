package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.page.content.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages drawn by hand: each case says what is printed where, and what lines and cells that makes. */
class PageLayoutTest {
    @Test
    void aSubheadingDoesNotGoOnWithTheHeadingAbove() {
        Sheet sheet = new Sheet().text(50, 100, "五、政府信息公开工作存在的主要问题及改进的各种情况说明").text(50, 114, "（一）问题");
        assertThat(read(sheet)).containsExactly("五、政府信息公开工作存在的主要问题及改进的各种情况说明", "（一）问题");
    }

    @Test
    void glyphsMakeLinesWhateverTheirOrder() {
        assertThat(read(new Sheet().text(50, 120, "第二行").text(50, 100, "第一行"))).containsExactly("第一行", "第二行");
    }

    @Test
    void latinWordsArePartedAndChineseOnesAreNot() {
        assertThat(read(new Sheet()
                        .text(50, 100, "政")
                        .text(63, 100, "府")
                        .text(79, 100, "ab")
                        .text(92, 100, "cd")))
                .containsExactly("政府ab cd");
    }

    @Test
    void linesThatReachTheMarginAreJoined() {
        assertThat(read(new Sheet()
                        .text(70, 100, "甲".repeat(48))
                        .text(50, 120, "乙".repeat(50))
                        .text(50, 140, "丙。")
                        .text(70, 160, "丁。")))
                .containsExactly("甲".repeat(48) + "乙".repeat(50) + "丙。", "丁。");
    }

    @Test
    void rulingsMakeCells() {
        assertThat(read(grid().text(55, 118, "规章").text(155, 118, "1").text(255, 118, "22")))
                .containsExactly("T1 0:规章 | 1:1 | 2:22", "T1 0: | 1: | 2:");
    }

    @Test
    void cellsThatNoRulingPartsAreOne() {
        Sheet sheet = new Sheet();
        sheet.level(100, 50, 350).level(130, 150, 350).level(160, 50, 350);
        sheet.upright(50, 100, 160)
                .upright(150, 100, 160)
                .upright(250, 130, 160)
                .upright(350, 100, 160);
        assertThat(read(sheet.text(55, 130, "标签")
                        .text(155, 118, "申请人")
                        .text(155, 148, "1")
                        .text(255, 148, "2")))
                .containsExactly("T1 0v2:标签 | 1+2:申请人", "T1 1:1 | 2:2");
    }

    @Test
    void dashesAreRulings() {
        Sheet sheet = new Sheet();
        for (int x = 50; x < 350; x += 4) {
            sheet.level(100, x, x + 2).level(130, x, x + 2);
        }
        for (int y = 100; y < 130; y += 4) {
            sheet.upright(50, y, y + 2).upright(200, y, y + 2).upright(349, y, y + 2);
        }
        assertThat(read(sheet.text(60, 118, "一").text(210, 118, "2"))).containsExactly("T1 0:一 | 1:2");
    }

    @Test
    void aTableMayLackItsOuterRulings() {
        Sheet sheet = new Sheet().level(100, 50, 350).level(130, 50, 350).level(160, 50, 350);
        sheet.upright(200, 100, 160);
        assertThat(read(sheet.text(60, 118, "一").text(210, 118, "2").text(60, 148, "三")))
                .containsExactly("T1 0:一 | 1:2", "T1 0:三 | 1:");
    }

    @Test
    void aFigureBrokenAtTheEdgeOfItsCellIsJoined() {
        Sheet sheet = new Sheet().level(100, 50, 120).level(140, 50, 120);
        sheet.upright(50, 100, 140).upright(90, 100, 140).upright(120, 100, 140);
        assertThat(read(sheet.text(52, 120, "许可").text(94, 115, "3985").text(94, 130, "758")))
                .containsExactly("T1 0:许可 | 1:3985758");
    }

    @ParameterizedTest
    @CsvSource({"12, 7", "0398, 75", "398, 4075"})
    void figuresAboveEachOtherAreNotJoined(String upper, String lower) {
        Sheet sheet = new Sheet().level(100, 50, 120).level(140, 50, 120);
        sheet.upright(50, 100, 140).upright(90, 100, 140).upright(120, 100, 140);
        assertThat(read(sheet.text(52, 120, "许可").text(94, 115, upper).text(94, 130, lower)))
                .containsExactly("T1 0:许可 | 1:" + upper + "\n" + lower);
    }

    @Test
    void textThatRunsDownwardInACellIsRead() {
        Sheet sheet =
                grid().turned(60, 102, "结果", Turn.DOWNWARD).text(155, 118, "1").text(255, 118, "22");
        assertThat(read(sheet)).first().isEqualTo("T1 0:结果 | 1:1 | 2:22");
    }

    @Test
    void aPageLyingOnItsSideIsTurned() {
        Sheet sheet = new Sheet().turned(300, 100, "这一行文字向下走", Turn.DOWNWARD).turned(280, 100, "第二行", Turn.DOWNWARD);
        assertThat(read(sheet)).containsExactly("这一行文字向下走", "第二行");
    }

    @Test
    void figuresBelowEachOtherMakeColumnsAndBlanksStayBlank() {
        assertThat(read(new Sheet()
                        .text(50, 100, "信息内容")
                        .text(150, 100, "制发")
                        .text(200, 100, "废止")
                        .text(250, 100, "现行")
                        .text(50, 120, "规章")
                        .text(155, 120, "1")
                        .text(255, 120, "3")
                        .text(50, 140, "文件")
                        .text(205, 140, "22")))
                .containsExactly("信息内容 | 制发 | 废止 | 现行", "规章 | 1 |  | 3", "文件 |  | 22 | ");
    }

    @Test
    void aColumnWithoutFiguresIsKnownByItsHeader() {
        assertThat(read(new Sheet()
                        .text(50, 100, "信息内容")
                        .text(150, 100, "制发")
                        .text(200, 100, "废止")
                        .text(250, 100, "现行")
                        .text(50, 120, "规章")
                        .text(155, 120, "1")
                        .text(255, 120, "3")
                        .text(50, 140, "文件")
                        .text(155, 140, "22")
                        .text(255, 140, "4")))
                .contains("规章 | 1 |  | 3", "文件 | 22 |  | 4");
    }

    @Test
    void twoFiguresInOneColumnLeaveTheLinesAsTheyAre() {
        assertThat(read(new Sheet()
                        .text(50, 100, "一")
                        .text(100, 100, "1")
                        .text(160, 100, "2")
                        .text(50, 120, "二")
                        .text(100, 120, "12345678901234567")))
                .containsExactly("一 | 1 | 2", "二 | 12345678901234567");
    }

    @Test
    void aTableGoesOnOverleafAndItsColumnsCountAlike() {
        Sheet first = grid().text(55, 118, "甲").text(155, 118, "1");
        Sheet second = new Sheet().level(50, 50, 350).level(80, 50, 350);
        second.upright(50, 50, 80)
                .upright(150, 50, 80)
                .upright(200, 50, 80)
                .upright(250, 50, 80)
                .upright(350, 50, 80);
        assertThat(read(first, second.text(55, 68, "乙").text(155, 68, "2").text(255, 68, "3")))
                .containsExactly("T1 0:甲 | 1+2:1 | 3:", "T1 0: | 1+2: | 3:", "T1 0:乙 | 1:2 | 2: | 3:3");
    }

    @Test
    void aRowThatNoRulingClosesGoesOnOverleaf() {
        Sheet first = new Sheet().level(700, 50, 350);
        first.upright(50, 700, 760).upright(200, 700, 760).upright(350, 700, 760);
        Sheet second = new Sheet().level(80, 50, 350).level(110, 50, 350);
        second.upright(50, 50, 110).upright(200, 50, 110).upright(350, 50, 110);
        assertThat(read(
                        first.text(55, 740, "四、无正当理由"),
                        second.text(55, 60, "大量反复申请")
                                .text(210, 60, "7")
                                .text(55, 98, "五")
                                .text(210, 98, "8")))
                .containsExactly("T1 0:四、无正当理由大量反复申请 | 1:7", "T1 0:五 | 1:8");
    }

    @Test
    void pageNumbersAndRunningHeadsAreLeftOut() {
        assertThat(read(
                        new Sheet().text(50, 30, "年度报告").text(50, 200, "甲文。").text(290, 800, "- 1 -"),
                        new Sheet().text(50, 30, "年度报告").text(50, 200, "乙文。").text(290, 800, "- 2 -")))
                .containsExactly("甲文。", "乙文。");
    }

    @Test
    void linesThatDifferFromPageToPageStay() {
        assertThat(read(new Sheet().text(50, 800, "共收到3件"), new Sheet().text(50, 800, "共收到5件")))
                .containsExactly("共收到3件", "共收到5件");
    }

    @Test
    void whatIsDrawnTwiceIsReadOnce() {
        assertThat(read(new Sheet().text(50, 100, "总计11").text(50.4, 100.2, "总计11")))
                .containsExactly("总计11");
    }

    @Test
    void whatLiesOffThePageIsNotRead() {
        assertThat(read(new Sheet().text(50, 100, "在").text(700, 100, "外").text(50, -20, "上")))
                .containsExactly("在");
    }

    @Test
    void aPictureKeepsItsPlace() {
        assertThat(read(new Sheet()
                        .text(50, 100, "前")
                        .picture(50, 150, 400, 300)
                        .text(50, 400, "后")))
                .containsExactly("前", "\uFFFC", "后");
    }

    @Test
    void runningHeadsAreKnownWhicheverOfTheirNumbersGrows() {
        assertThat(read(
                        new Sheet().text(50, 30, "2024年1/3").text(50, 200, "甲文。"),
                        new Sheet().text(50, 30, "2024年2/3").text(50, 200, "乙文。")))
                .containsExactly("甲文。", "乙文。");
    }

    @Test
    void smallRaisedDigitsAreMarksOfNotes() {
        assertThat(read(new Sheet().text(50, 100, "12").raised(60, 96, "1"))).containsExactly("12\u00B9");
    }

    @Test
    void radicalsAreOrdinaryCharacters() {
        assertThat(read(new Sheet().text(50, 100, "\u2F08\u2EA0政府"))).containsExactly("人民政府");
    }

    @Test
    void onlyTheFirstTableOfAPageHasTheColumnsOfThePageBefore() {
        Sheet first = new Sheet()
                .text(50, 100, "信息内容")
                .text(150, 100, "制发")
                .text(200, 100, "废止")
                .text(250, 100, "现行");
        first.text(50, 120, "甲").text(155, 120, "1").text(205, 120, "2").text(255, 120, "3");
        Sheet second = new Sheet().text(50, 100, "乙").text(155, 100, "4").text(255, 100, "5");
        second.text(50, 200, "二、其他情况");
        second.text(50, 220, "丙").text(155, 220, "6").text(255, 220, "7");
        assertThat(read(first, second)).contains("乙 | 4 |  | 5", "丙 | 6 | 7");
    }

    private static Sheet grid() {
        Sheet sheet = new Sheet();
        sheet.level(100, 50, 350).level(130, 50, 350).level(160, 50, 350);
        return sheet.upright(50, 100, 160)
                .upright(150, 100, 160)
                .upright(250, 100, 160)
                .upright(350, 100, 160);
    }
}
