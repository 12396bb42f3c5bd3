package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void tabsPartCellsAndEmptyOnesStay() {
        assertThat(cells("合计\t\t11\t0")).containsExactly("合计", "", "11", "0");
    }

    @Test
    void rulesOfMarkdownPartCells() {
        assertThat(cells("| 规章 | 0 |  | 3 |")).containsExactly("规章", "0", "", "3");
    }

    @Test
    void markupOfConvertersIsNoText() {
        assertThat(cells("| 规章<br>数 | &nbsp; | &#160;3 |")).containsExactly("规章\n数", " ", " 3");
    }

    @Test
    void whatProgramsPrintForNothingIsBlank() {
        assertThat(cells("规章\tNone\t3")).containsExactly("规章", "", "3");
        assertThat(cells("| 规章 | nan | 3 |")).containsExactly("规章", "", "3");
        assertThat(cells("规章,NaN,3\n许可,4,\n处罚,5,6\n")).containsExactly("规章", "", "3");
    }

    @Test
    void lineOfDashesIsNoRow() {
        assertThat(read("| a | b |\n|---|:-:|\n| 1 | 2 |").lines()).hasSize(2);
    }

    @Test
    void everyBreakEndsALine() {
        assertThat(read("一\r\n二\r三\f四\u000B五\u2028六\u2029七\u0085八").lines()).hasSize(8);
    }

    @Test
    void cellsKnowWhereTheyStand() {
        Document document = read("标题\n规章\t12\t 3");

        Line line = document.lines().get(1);
        for (Cell cell : line.cells()) {
            int offset = Objects.requireNonNull(cell.source().offset());
            int length = Objects.requireNonNull(cell.source().length());
            assertThat(document.text().substring(offset, offset + length)).isEqualTo(cell.text());
        }
        assertThat(line.source().line()).isEqualTo(2);
        assertThat(line.table()).isNull();
        assertThat(line.cells()).extracting(Cell::column).containsExactly(0, 1, 2);
    }

    @Test
    void commasPartTheCellsOfASpreadsheet() {
        List<Line> lines = read("正文,随意。\n规章,1,,3\n\"行政,许可\",\"4\",5,\"说\"\"明\"\"\"\n处罚,7,8,9\n")
                .lines();

        assertThat(texts(lines.get(0))).containsExactly("正文,随意。");
        assertThat(texts(lines.get(1))).containsExactly("规章", "1", "", "3");
        assertThat(texts(lines.get(2))).containsExactly("行政,许可", "4", "5", "说\"明\"");
    }

    @Test
    void commasOfSentencesAndOfThousandsPartNothing() {
        assertThat(read("一年来,各科室努力,成效好。\n上半年,网站改版,读者多。\n年底前,清单更新,目录全。").lines())
                .allMatch(line -> line.cells().size() == 1);
        assertThat(read("新收 1,136 0 1,136\n结转 2,136 0 2,136\n总计 3,272 0 3,272").lines())
                .allMatch(line -> line.cells().size() == 1);
    }

    @Test
    void quotedCellsBetweenTabsMayHoldLines() {
        List<Line> lines = read("\"上年\n结转\"\t\"1\"\t2\n其他\t3\t4").lines();

        assertThat(texts(lines.get(0))).containsExactly("上年\n结转", "1", "2");
        assertThat(texts(lines.get(1))).containsExactly("其他", "3", "4");
        assertThat(lines.get(1).source().line()).isEqualTo(3);
    }

    @Test
    void semicolonsPartTheCellsOfASpreadsheetWhoseCommasAreDecimal() {
        List<Line> lines = read("规章;1;;3\n许可;\"4\";5;6\n处罚;7,5;8;9\n").lines();

        assertThat(texts(lines.get(0))).containsExactly("规章", "1", "", "3");
        assertThat(texts(lines.get(1))).containsExactly("许可", "4", "5", "6");
        assertThat(texts(lines.get(2))).containsExactly("处罚", "7,5", "8", "9");
    }

    @Test
    void fullWidthSemicolonsPartCellsToo() {
        List<Line> lines = read("规章；1；；3\n许可；4；5；6\n处罚；7.5；8；9\n").lines();

        assertThat(texts(lines.get(0))).containsExactly("规章", "1", "", "3");
        assertThat(texts(lines.get(2))).containsExactly("处罚", "7.5", "8", "9");
    }

    @Test
    void everyBreakEndsARowOfASpreadsheetAndALineWithinACell() {
        List<Line> lines =
                read("规章,1,2\f许可,\"3\u2028件\",4\u0085处罚,5,6\r\n强制,7,8\n").lines();

        assertThat(lines.stream().limit(4).map(TextReaderTest::texts))
                .containsExactly(
                        List.of("规章", "1", "2"),
                        List.of("许可", "3\u2028件", "4"),
                        List.of("处罚", "5", "6"),
                        List.of("强制", "7", "8"));
        assertThat(lines.get(3).source().line()).isEqualTo(5);
    }

    @Test
    void quotationMarkThatNeverClosesIsAMark() {
        assertThat(read("\"一张表\t让查找更方便\n下一行").lines()).hasSize(2);
    }

    @Test
    void cellsWithoutRulesGoOnWhereTheyHadNoRoom() {
        List<Line> lines = read("|上年结转|2   |\n|申请数量|    |\n|总计    |3   |\n").lines();

        assertThat(texts(lines.get(0))).containsExactly("上年结转\n申请数量", "2");
        assertThat(texts(lines.get(1))).containsExactly("总计", "3");
    }

    @Test
    void runningCellsAreLinesOfTheirOwn() {
        List<Line> lines = read("信息内容 |本年处理决定数量 | |行政许可 |1 | |行政处罚\n|2 | |行政强制 |3 | |规章 |4 | |三、收到")
                .lines();

        assertThat(lines.stream().map(TextReaderTest::texts))
                .startsWith(List.of("", "信息内容"), List.of("", "本年处理决定数量"), List.of(""), List.of("", "行政许可"))
                .endsWith(List.of("三、收到"));
    }

    @Test
    void rowOfNamesEndsBeforeTheBlankCellsOfTheNext() {
        List<Line> lines = read("结果维持 |结果纠正 |其他结果 |尚未审结 |总计 | | |1 | |\n2 |3 | |规章 |1 | |许可 |2 | |处罚 |3 | |")
                .lines();

        assertThat(lines.stream().skip(4).limit(7).map(TextReaderTest::texts))
                .containsExactly(
                        List.of("", "总计"),
                        List.of(""),
                        List.of("", ""),
                        List.of("", "1"),
                        List.of("", ""),
                        List.of("", "2"),
                        List.of("", "3"));
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(Cell::text).toList();
    }

    private static List<String> cells(String line) {
        return read(line).lines().getFirst().cells().stream().map(Cell::text).toList();
    }

    private static Document read(String text) {
        return new TextReader().read(text, ReadingLimits.USUAL).document();
    }
}
