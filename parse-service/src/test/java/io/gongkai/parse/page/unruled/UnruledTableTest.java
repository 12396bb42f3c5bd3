package io.gongkai.parse.page.unruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Turn;
import io.gongkai.parse.page.line.LineForming;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables without upright rulings, drawn by hand: characters of 10 points, Latin ones half as wide. */
class UnruledTableTest {
    private static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void aLabelBrokenAroundItsFiguresIsOne() {
        text(50, 94, "1.没有现成").text(50, 107, "信息需要").figures(100, "1", "2");
        text(50, 124, "2.重复申请").figures(124, "3", "4");
        assertThat(rows()).containsExactly("1.没有现成信息需要|1|2", "2.重复申请|3|4");
    }

    @Test
    void linesAreGivenToTheRowWhoseFiguresStandAtTheirTop() {
        text(50, 100, "1.没有现成").figures(100, "1", "2").text(50, 113, "信息需要");
        text(50, 132, "2.重复申请").figures(132, "3", "4").text(50, 145, "的情形");
        assertThat(rows()).containsExactly("1.没有现成信息需要|1|2", "2.重复申请的情形|3|4");
    }

    @Test
    void aLabelOverSeveralRowsStandsInTheOneBesideItsMiddle() {
        text(50, 113, "不予").text(50, 126, "公开");
        text(80, 100, "1.国家秘密").figures(100, "1", "2");
        text(80, 120, "2.公共安全").figures(120, "3", "4");
        text(80, 140, "3.内部事务").figures(140, "5", "6");
        text(50, 160, "总计").figures(160, "9", "12");
        assertThat(rows()).containsExactly("1.国家秘密|1|2", "不予公开|2.公共安全|3|4", "3.内部事务|5|6", "总计|9|12");
    }

    @Test
    void aLabelWithoutFiguresIsARowOfBlanks() {
        text(50, 100, "1.国家秘密").figures(100, "1", "2");
        text(50, 120, "2.公共安全");
        text(50, 140, "3.内部事务").figures(140, "5", "6");
        assertThat(rows()).containsExactly("1.国家秘密|1|2", "2.公共安全||", "3.内部事务|5|6");
    }

    @Test
    void aLabelIsNotBrokenWhereItsLineHasRoom() {
        text(70, 100, "规章").figures(100, "1", "2").text(50, 113, "规范性的文件");
        text(70, 145, "许可").figures(145, "3", "4");
        assertThat(rows()).containsExactly("规章|1|2", "规范性的文件||", "许可|3|4");
    }

    @Test
    void aHeaderPartedByASpaceNamesOneColumn() {
        text(50, 80, "内容")
                .text(192, 80, "增")
                .text(207, 80, "减")
                .text(250, 80, "数量")
                .text(300, 80, "总数");
        text(50, 100, "许可").text(202, 100, "1").text(258, 100, "2").text(308, 100, "4");
        text(50, 120, "处罚").text(202, 120, "3").text(258, 120, "5").text(308, 120, "6");
        assertThat(rows()).contains("许可|1|2|4", "处罚|3|5|6");
    }

    @Test
    void aNumberBrokenInANarrowCellIsJoined() {
        text(202, 94, "12").text(252, 100, "7").text(202, 106, "0").text(302, 100, "127");
        assertThat(rows()).containsExactly("120|7|127");
    }

    @Test
    void figuresBesideAsManyNamesAreTheirsInOrder() {
        text(100, 80, "甲甲").text(250, 80, "乙乙").text(300, 80, "丙丙").text(350, 80, "丁丁");
        text(122, 100, "1").text(275, 100, "2").text(328, 100, "3").text(378, 100, "4");
        text(122, 120, "5").text(275, 120, "6").text(328, 120, "7").text(378, 120, "8");
        assertThat(rows()).containsExactly("甲甲|乙乙|丙丙|丁丁", "1|2|3|4", "5|6|7|8");
    }

    @Test
    void theNameOverTheLabelsIsThatOfNoColumn() {
        text(95, 80, "信息内容").text(240, 80, "制作").text(340, 80, "公开").text(440, 80, "对外");
        text(50, 100, "规章").text(262, 100, "1").text(334, 100, "2").text(445, 100, "3");
        text(50, 120, "文件").text(262, 120, "4").text(334, 120, "5").text(445, 120, "6");
        assertThat(rows()).containsExactly("信息内容|制作|公开|对外", "规章|1|2|3", "文件|4|5|6");
    }

    @Test
    void figuresBetweenTheNamesOfMoreColumnsAreDoubted() {
        text(100, 80, "甲甲").text(150, 80, "乙乙").text(200, 80, "丙丙");
        text(126, 100, "1").text(176, 100, "2");
        text(126, 120, "3").text(176, 120, "4");
        assertThat(rows()).contains("1\uFFFD|2\uFFFD", "3\uFFFD|4\uFFFD");
    }

    @Test
    void soAreThoseOnBothSidesOfANameOverNone() {
        text(100, 80, "甲甲").text(200, 80, "乙乙").text(300, 80, "丙丙");
        text(107, 100, "1").text(270, 100, "2").text(400, 100, "3");
        text(107, 120, "4").text(270, 120, "5").text(400, 120, "6");
        assertThat(rows()).contains("1\uFFFD|2\uFFFD|3\uFFFD", "4\uFFFD|5\uFFFD|6\uFFFD");
    }

    private UnruledTableTest text(double x, double baseline, String text) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            double width = text.charAt(i) < 0x2000 ? SIZE / 2 : SIZE;
            glyphs.add(new Glyph(
                    text.substring(i, i + 1), new Box(at, baseline - SIZE, at + width, baseline), Turn.UPRIGHT));
            at += width;
        }
        return this;
    }

    private UnruledTableTest figures(double baseline, String first, String second) {
        return text(200, baseline, first).text(260, baseline, second);
    }

    private List<String> rows() {
        List<PrintedLine> lines = LineForming.lines(glyphs);
        Block.@Nullable Table table = UnruledTable.of(lines, FigureColumns.of(lines, null), List.of());
        return Objects.requireNonNull(table).rows().stream()
                .map(row -> row.cells().stream().map(Block.TableCell::text).collect(Collectors.joining("|")))
                .toList();
    }
}
