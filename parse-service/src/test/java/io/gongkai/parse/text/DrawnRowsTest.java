package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnRowsTest {

    @Test
    void boxDrawingPartsCellsAndItsRulesAreNoRows() {
        assertThat(rows("""
            ┌──────┬──┬──┐
            │规章  │ 0│ 3│
            ├──────┼──┼──┤
            │许可  │  │12│
            └──────┴──┴──┘
            """)).containsExactly(List.of("规章", "0", "3"), List.of("许可", "", "12"), List.of(""));
    }

    @Test
    void rowsOfMarkdownHaveAsManyCellsAsTheyHave() {
        assertThat(rows("复议| 诉讼  \n---|---  \n维持| 纠正| 其他| 未结| 总计  \n1| 0| 2| 0| 3| 0| |   \n"))
                .containsExactly(
                        List.of("复议", "诉讼"),
                        List.of("维持", "纠正", "其他", "未结", "总计"),
                        List.of("1", "0", "2", "0", "3", "0", "", ""),
                        List.of(""));
    }

    @Test
    void strokeThatFillsUpARowIsNoBlankCell() {
        assertThat(rows("| 第（一）项 | |||\n| 名称 | 制发 | 废止 | 有效 |\n| 规章 | 0 | 3 | |\n| 文件 | 1 |  |  |"))
                .containsExactly(
                        List.of("第（一）项"),
                        List.of("名称", "制发", "废止", "有效"),
                        List.of("规章", "0", "3"),
                        List.of("文件", "1", "", ""));
    }

    @Test
    void strokeBehindASpaceMayBeABlankCellWhereOthersAre() {
        assertThat(rows("| 第（一）项 | |||\n| 名称 | 制发 | 废止 | 有效 |\n| 规章 | 0 | 3 | |\n| 文件 | | 1 | |"))
                .containsExactly(
                        List.of("第（一）项"),
                        List.of("名称", "制发", "废止", "有效"),
                        List.of("规章", "0", "3", ""),
                        List.of("文件", "", "1", ""));
    }

    @Test
    void gridOfPlusAndMinusPartsCells() {
        assertThat(rows("+----+---+\n| 许可 | 7 |\n+----+---+\n| 处罚 | 8 |\n+----+---+"))
                .containsExactly(List.of("许可", "7"), List.of("处罚", "8"));
    }

    @Test
    void fullWidthStrokesPartCells() {
        assertThat(rows("｜许可｜7｜\n┃处罚┃8┃")).containsExactly(List.of("许可", "7"), List.of("处罚", "8"));
    }

    @Test
    void wrappedCellsBetweenTwoRulesAreJoined() {
        assertThat(rows("""
            +------+---+---+
            | 名称 | 一 | 二 |
            +------+---+---+
            | 无正 | 5 | 6 |
            | 当理 |   |   |
            +------+---+---+
            | 许可 | 7 | 8 |
            +------+---+---+\
            """))
                .containsExactly(List.of("名称", "一", "二"), List.of("无正\n当理", "5", "6"), List.of("许可", "7", "8"));
    }

    @Test
    void rowsWithFiguresOfTheirOwnAreNotJoined() {
        assertThat(rows("┌──┬─┬─┐\n│甲│1│2│\n│乙│3│4│\n├──┼─┼─┤\n│丙│5│6│\n└──┴─┴─┘"))
                .containsExactly(List.of("甲", "1", "2"), List.of("乙", "3", "4"), List.of("丙", "5", "6"));
    }

    @Test
    void ruleBesideACellOverSeveralRowsPartsTheOthers() {
        assertThat(rows("""
            ┌──┬────┬─┐
            │办│予以│1│
            │理├────┼─┤
            │  │部分│2│
            └──┴────┴─┘\
            """)).containsExactly(List.of("办", "予以", "1"), List.of("理", "", ""), List.of("", "部分", "2"));
    }

    @Test
    void ruleOfDashesBesideALabelPartsTheOthers() {
        assertThat(rows("""
            +---------------+
            |办  |1.甲|7|8|9|
            |理  |----+-+-+-|
            |结果|2. | | |5 |
            |    |乙 | | |  |
            |----+---+-+-+--|
            |合计|   |7|8|14|
            |----+---+-+-+--|
            |结转|   | | |  |
            +---------------+\
            """))
                .containsExactly(
                        List.of("办", "1.甲", "7", "8", "9"),
                        List.of("理", ""),
                        List.of("结果", "2.\n乙", "", "", "5"),
                        List.of("合计", "", "7", "8", "14"),
                        List.of("结转", "", "", "", ""));
    }

    @Test
    void numbersBrokenBesideABrokenLabelAreOfOneRow() {
        assertThat(rows("""
            +----+----+----+
            | 名 | 一 | 二 |
            +----+----+----+
            | 新 | 1  | 1  |
            | 收 | 19 | 30 |
            +----+----+----+
            | 总 | 2  | 2  |
            | 计 |    |    |
            +----+----+----+\
            """))
                .containsExactly(List.of("名", "一", "二"), List.of("新\n收", "1\n19", "1\n30"), List.of("总\n计", "2", "2"));
    }

    @Test
    void strokesSideBySideStretchALabelWhereBlankCellsArePadded() {
        String text = "| 办理 | 甲 | 一 |\n|----|---|---|\n| 公开 || 7 |\n| 合计 ||   |";
        assertThat(TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL).stream()
                        .map(line -> line.cells().stream()
                                .map(cell -> cell.text() + "@" + cell.column())
                                .toList()))
                .containsExactly(List.of("办理@0", "甲@1", "一@2"), List.of("公开@0", "7@2"), List.of("合计@0", "@2"));
    }

    @Test
    void tableWithoutAFrameIsKnownByItsNeighbours() {
        assertThat(rows("许可 | 7 | 1\n-----+---+---\n处罚 | 8 | 2"))
                .containsExactly(List.of("许可", "7", "1"), List.of("处罚", "8", "2"));
    }

    @Test
    void rowWithALabelMoreThanItsNeighboursIsARow() {
        assertThat(rows("新收| 7| 1| 0| 8\n予以| 公开| 5| 1| 0| 6\n部分| 2| 0| 0| 2\n转出| 1| 0| 0| 1\n结转| 0| 0| 0| 0"))
                .contains(List.of("予以", "公开", "5", "1", "0", "6"));
    }

    @Test
    void rowThatBeginsWithAStrokeHasABlankCellWhereOthersBeginWithWords() {
        assertThat(rows("许可 | 7 | 1 |\n处罚 | 8 | 2 |\n | 9 | 3 |"))
                .containsExactly(List.of("许可", "7", "1"), List.of("处罚", "8", "2"), List.of("", "9", "3"));
    }

    @Test
    void withoutAFrameStrokesAtBothEndsStandBesideBlankCells() {
        assertThat(rows("许可 | 7 | 1\n | 8 | 2\n处罚 | 8 | "))
                .containsExactly(List.of("许可", "7", "1"), List.of("", "8", "2"), List.of("处罚", "8", ""));
    }

    @Test
    void withoutAFrameMarkdownHasThemToo() {
        assertThat(rows("名称 | 一 | 二 | 三\n---|---|---|---\n许可 | 7 | 1 | 2\n| 8 | 2 | \n处罚 | 8 | | 5"))
                .contains(List.of("许可", "7", "1", "2"), List.of("", "8", "2", ""), List.of("处罚", "8", "", "5"));
    }

    @Test
    void strokesSideBySideFillUpARow() {
        assertThat(rows("|名称|一|二|\n|许可|7|8||||\n|处罚|1|2||||"))
                .containsExactly(List.of("名称", "一", "二"), List.of("许可", "7", "8"), List.of("处罚", "1", "2"));
    }

    @Test
    void aStrokeBehindWhatPrintsNothingIsARowOfABlankCell() {
        assertThat(rows("\u200B||\n||")).contains(List.of(""));
    }

    @Test
    void lowLinesDrawToo() {
        assertThat(rows("|规章   |文件   |\n|_______|_______|\n|1      |2      |\n|_______|_______|"))
                .containsExactly(List.of("规章", "文件"), List.of("1", "2"));
    }

    @Test
    void strokeInALineOfTextIsText() {
        assertThat(rows("首页 | 公开\n本年度没有收到申请。")).containsExactly(List.of("首页 | 公开"), List.of("本年度没有收到申请。"));
    }

    private static List<List<String>> rows(String text) {
        return TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL).stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
