package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of whose rulings parts are missing: columns from 50 by 100 points, rows from 100 by 30. */
class LostRulingsTest {
    @Test
    void aRulingInPiecesIsOne() {
        Sheet sheet = new Sheet();
        for (int y = 100; y <= 160; y += 30) {
            sheet.level(y, 50, 120).level(y, 140, 350);
        }
        sheet.upright(50, 100, 160)
                .upright(150, 100, 113)
                .upright(150, 117, 160)
                .upright(250, 100, 160)
                .upright(350, 100, 160);
        assertThat(read(numbers(sheet))).containsExactly("T1 0:甲 | 1:1 | 2:2", "T1 0:乙 | 1:3 | 2:4");
    }

    @Test
    void noRulingRunsThroughWords() {
        Sheet sheet = new Sheet().level(100, 50, 350).level(160, 50, 350);
        sheet.level(130, 50, 110).level(130, 165, 350);
        sheet.upright(50, 100, 160)
                .upright(180, 100, 125)
                .upright(180, 135, 160)
                .upright(350, 100, 160);
        assertThat(read(sheet.text(120, 134, "总计"))).containsExactly("T1 0v2:总计 | 1:", "T1 1:");
    }

    @Test
    void figuresInFieldsOfACellAreInCellsOfTheirOwn() {
        Sheet sheet = outline().level(130, 50, 350).upright(150, 100, 160).upright(250, 100, 130);
        assertThat(read(numbers(sheet))).containsExactly("T1 0:甲 | 1:1 | 2:2", "T1 0:乙 | 1:3 | 2:4");
    }

    @Test
    void theBlankBesideAFigureIsInDoubtWhereARulingIsLost() {
        Sheet sheet = outline().level(130, 50, 350).upright(150, 100, 160).upright(250, 100, 130);
        sheet.text(55, 118, "甲").text(195, 118, "1").text(55, 148, "乙").text(195, 148, "3");
        assertThat(read(sheet)).containsExactly("T1 0:甲 | 1:1 | 2:", "T1 0:乙 | 1+2:3\uFFFD");
    }

    @Test
    void aFigureInTheMiddleOfAWideCellIsItsOwn() {
        Sheet sheet = outline().level(130, 50, 350).upright(150, 100, 160).upright(250, 100, 130);
        sheet.text(55, 118, "甲").text(195, 118, "1").text(55, 148, "乙").text(247, 148, "3");
        assertThat(read(sheet)).containsExactly("T1 0:甲 | 1:1 | 2:", "T1 0:乙 | 1+2:3");
    }

    @Test
    void labelsAndFiguresOfTwoRowsArePartedWhereTheirRulingIsLost() {
        Sheet sheet = outline().level(130, 150, 350).upright(150, 100, 160).upright(250, 100, 160);
        sheet.text(55, 118, "（七）总计").text(55, 148, "四、结转");
        sheet.text(195, 118, "1").text(295, 118, "2").text(195, 148, "3").text(295, 148, "4");
        assertThat(read(sheet)).containsExactly("T1 0:（七）总计 | 1:1 | 2:2", "T1 0:四、结转 | 1:3 | 2:4");
    }

    @Test
    void namesOneBelowTheOtherStandOverColumnsOfTheirOwn() {
        Sheet sheet = outline().level(130, 50, 350).upright(150, 100, 160).upright(250, 130, 160);
        sheet.text(290, 113, "总计")
                .text(190, 125, "其他")
                .text(55, 148, "甲")
                .text(195, 148, "3")
                .text(295, 148, "4");
        assertThat(read(sheet)).containsExactly("T1 0: | 1:其他 | 2:总计", "T1 0:甲 | 1:3 | 2:4");
    }

    @Test
    void aGridThatLacksTheFiguresBesideItIsNone() {
        Sheet sheet = new Sheet();
        sheet.level(100, 50, 170).level(130, 50, 170).level(160, 50, 170);
        sheet.upright(50, 100, 160).upright(150, 100, 160).upright(170, 100, 160);
        assertThat(read(numbers(sheet))).containsExactly("甲 | 1 | 2", "乙 | 3 | 4");
    }

    @Test
    void partsOfATableBesideEachOtherAreNone() {
        Sheet sheet = new Sheet();
        for (int y = 100; y <= 160; y += 30) {
            sheet.level(y, 50, 220).level(y, 260, 350);
        }
        for (int x : new int[] {50, 150, 220, 260, 350}) {
            sheet.upright(x, 100, 160);
        }
        assertThat(read(numbers(sheet))).containsExactly("甲 | 1 | 2", "乙 | 3 | 4");
    }

    @Test
    void aGridInWhichNothingIsPrintedIsNone() {
        assertThat(read(outline().upright(150, 100, 160).text(55, 200, "正文"))).containsExactly("正文");
    }

    @Test
    void figuresOfTwoRowsAreNotJoinedAcrossPages() {
        Sheet first = threeColumns(700, 700, 760);
        Sheet second = threeColumns(110, 50, 110);
        assertThat(read(
                        first.text(55, 740, "甲").text(195, 740, "1").text(295, 740, "2"),
                        second.text(55, 90, "乙").text(195, 90, "3").text(295, 90, "4")))
                .containsExactly("T1 0:甲 | 1:1 | 2:2", "T1 0:乙 | 1:3 | 2:4");
    }

    @Test
    void aNumberBrokenByTheEndOfAPageIsJoined() {
        Sheet first = threeColumns(700, 700, 760);
        Sheet second = threeColumns(110, 50, 110);
        assertThat(read(first.text(55, 740, "甲").text(195, 740, "13").text(295, 740, "2"), second.text(195, 60, "0")))
                .containsExactly("T1 0:甲 | 1:130 | 2:2");
    }

    /** One row, with a ruling above or below it, at the end or the beginning of a page. */
    private static Sheet threeColumns(int level, int from, int to) {
        Sheet sheet = new Sheet().level(level, 50, 350);
        return sheet.upright(50, from, to)
                .upright(150, from, to)
                .upright(250, from, to)
                .upright(350, from, to);
    }

    private static Sheet outline() {
        Sheet sheet = new Sheet().level(100, 50, 350).level(160, 50, 350);
        return sheet.upright(50, 100, 160).upright(350, 100, 160);
    }

    private static Sheet numbers(Sheet sheet) {
        sheet.text(55, 118, "甲").text(195, 118, "1").text(295, 118, "2");
        return sheet.text(55, 148, "乙").text(195, 148, "3").text(295, 148, "4");
    }
}
