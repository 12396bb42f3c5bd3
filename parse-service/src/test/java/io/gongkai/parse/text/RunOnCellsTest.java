package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOnCellsTest {

    @Test
    void emptyCellEndsARowAndOthersAreCoveredByLabels() {
        assertThat(rows("|企业|其他||新收|5|1|0||6||办理结果|予以公开|2|||0|2|||部分公开|0||0|0|0||结转|||||||"))
                .containsExactly(
                        List.of("", "企业", "其他", ""),
                        List.of("新收", "5", "1", "0", "", "6"),
                        List.of("办理结果", "予以公开", "2", "", "", "0", "2"),
                        List.of("", "部分公开", "0", "", "0", "0", "0"),
                        List.of("结转", "", "", "", "", ""));
    }

    @Test
    void figuresStandInTheSameColumns() {
        String text = "新收|5|1|0||6||办理结果|予以公开|2|||0|2||结转|||||||".replace('|', '\t');

        assertThat(TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL))
                .extracting(row -> row.cells().getLast().column())
                .containsExactly(6, 6, 6);
    }

    @Test
    void rowsWithoutAnEndBetweenThemStayOne() {
        assertThat(rows("新收|5|1|0|4|6|6|结转|5|1|0|4|6|6|总计|5|1|0|4|6|6")).hasSize(1);
    }

    @Test
    void stretchesOfOtherLengthsAreNoRows() {
        assertThat(rows("复议|诉讼|||||||维持|纠正|其他|未结|总计||1|0|0|0|1||0|0|0|0|0|2|0|0|2||"))
                .hasSize(1);
    }

    @Test
    void namesOverSeveralColumnsAreNoRows() {
        assertThat(rows("||自然人||法人|||||||总计||||||")).hasSize(1);
    }

    @Test
    void oneRowStaysOne() {
        assertThat(rows("||新收|5|1|0|4|6||||||7|8|9|")).hasSize(1);
    }

    private static List<List<String>> rows(String cells) {
        String text = cells.replace('|', '\t');
        return TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL).stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
