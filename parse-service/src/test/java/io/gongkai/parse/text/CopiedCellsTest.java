package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser makes of tables whose cells hold paragraphs, when the page is copied. */
class CopiedCellsTest {
    private static final String GAP = "\n\n\t\n\n";
    private static final String ROW = "\n\n\n\n\n";

    @Test
    void aTabBetweenParagraphsPartsCells() {
        assertThat(rows("三、办理情况\n\n名称" + GAP + "一" + GAP + "二" + ROW + "许可" + GAP + "5" + GAP + "7" + ROW + "处罚" + GAP
                        + "0" + GAP + "3\n\n五、问题\n\n还有差距。"))
                .containsExactly(
                        List.of("三、办理情况"),
                        List.of("名称", "一", "二"),
                        List.of("许可", "5", "7"),
                        List.of("处罚", "0", "3"),
                        List.of("五、问题"),
                        List.of("还有差距。"));
    }

    @Test
    void paragraphsOfACellStayTogetherAndBlankCellsCount() {
        assertThat(rows("办理情况\n\n内容" + GAP + "一\n\n件" + GAP + "二" + ROW + "许可" + GAP + "\u00A0" + GAP + "7" + ROW
                        + "处罚\n\n\t\n\n\t\n\n3" + ROW + "强制\n\n\t\t\n\n4" + ROW + "收费" + GAP + "0" + GAP + "1" + ROW
                        + "征收" + GAP + "0" + GAP + "2"))
                .containsExactly(
                        List.of("办理情况"),
                        List.of("内容", "一\n件", "二"),
                        List.of("许可", "\u00A0", "7"),
                        List.of("处罚", "", "3"),
                        List.of("强制", "", "4"),
                        List.of("收费", "0", "1"),
                        List.of("征收", "0", "2"));
    }

    @Test
    void theHeadingBelowABlankCellIsNotInIt() {
        assertThat(rows("内容" + GAP + "一" + GAP + "二" + ROW + "许可" + GAP + "1" + GAP + "无" + ROW + "处罚" + GAP + "0" + GAP
                        + "五、存在的主要问题\n\n还有差距。"))
                .containsExactly(
                        List.of("内容", "一", "二"),
                        List.of("许可", "1", "无"),
                        List.of("处罚", "0", ""),
                        List.of("五、存在的主要问题"),
                        List.of("还有差距。"));
    }

    @Test
    void linesRightAboveEachOtherAreCellsToo() {
        assertThat(rows("名称\n\t\n一\n\t\n二\n\n\n许可\n\t\n5\n\t\n7\n\n\n处罚\n\t\n0\n\t\n3"))
                .containsExactly(List.of("名称", "一", "二"), List.of("许可", "5", "7"), List.of("处罚", "0", "3"));
    }

    @Test
    void tabsBetweenCellsOnLinesOfTheirOwnAreBlankCells() {
        assertThat(rows("许可\n\t\n\t\n5\n处罚\n\t\n\t\n6\n强制\n\t\n\t\n7"))
                .startsWith(List.of("许可"), List.of("", ""), List.of("", ""), List.of("5"), List.of("处罚"));
    }

    @Test
    void aFewLinesWithATabAreNoTable() {
        assertThat(rows("许可" + GAP + "5")).containsExactly(List.of("许可"), List.of("", ""), List.of("5"));
    }

    private static List<List<String>> rows(String text) {
        return TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL).stream()
                .map(Line::cells)
                .map(cells -> cells.stream().map(Cell::text).toList())
                .filter(cells -> !cells.equals(List.of("")))
                .toList();
    }
}
