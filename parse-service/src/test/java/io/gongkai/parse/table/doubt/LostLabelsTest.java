package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page has lost of a row's label or cells, it may have lost of its figures. */
class LostLabelsTest {
    private static final String OPEN = "? ? ? ? ? ? ?";
    private static final String BLANK = "blank blank blank blank blank blank blank";

    @Test
    void aRowThatOnlyItsPlaceTellsMustAddUp() {
        assertThat(read("禁止公开|3|0|0|0|0|0|3").row("requests.refused.prohibitedByLaw"))
                .isEqualTo("3 0 0 0 0 0 3");
        assertThat(read("禁止公开|3|0|0|0|0|0|4").row("requests.refused.prohibitedByLaw"))
                .isEqualTo("?sum ?sum ?sum ?sum ?sum ?sum ?sum");
        assertThat(read("2.其他法律行政法规禁止公开|3|0|0|0|0|0|4").row("requests.refused.prohibitedByLaw"))
                .as("its label tells too")
                .isEqualTo("3 0 0 0 0 0 4");
    }

    @Test
    void aRowWithTooFewEmptyCellsIsNotBlank() {
        assertThat(read("2.其他法律行政法规禁止公开|||||||").row("requests.refused.prohibitedByLaw"))
                .isEqualTo(BLANK);
        assertThat(read("2.其他法律行政法规禁止公开|||||").row("requests.refused.prohibitedByLaw"))
                .isEqualTo(OPEN);
    }

    @Test
    void theRestOfALabelMayStandOnALineOfTwo() {
        assertThat(read("2.其他法律行政|||||||", "法规禁止公开3.危及|||||||").row("requests.refused.prohibitedByLaw"))
                .isEqualTo(BLANK);
    }

    @Test
    void blanksBesideTheEndOfALabelAreNotThoseOfItsRow() {
        String whole =
                new WholeRequests().with("refused.stateSecret", "_ _ _ _ _ _ _").behindTabs();
        assertThat(ReadTables.of(whole).row("requests.refused.stateSecret")).isEqualTo(BLANK);
        assertThat(ReadTables.of(whole.replace("1.属于国家秘密", "国家秘密")).row("requests.refused.stateSecret"))
                .isEqualTo(OPEN);
    }

    private static ReadTables read(String... rows) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("三、收到和处理政府信息公开申请情况"));
        """
        |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
        一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9
        二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1
        （一）予以公开|2|0|0|0|0|0|2
        1.属于国家秘密|1|0|0|0|0|0|1
        %s
        3.危及“三安全一稳定”|1|0|0|0|0|0|1
        （七）总计|9|0|0|0|0|0|9
        四、结转下年度继续办理|1|0|0|0|0|0|1
        """.formatted(String.join("\n", rows)).lines().forEach(row -> lines.add(line(row)));
        return ReadTables.of(new Document("", lines));
    }

    private static Line line(String row) {
        SourcePosition source = new SourcePosition(1, null, null, null, null);
        List<Cell> cells = new ArrayList<>();
        for (String text : row.split("\\|", -1)) {
            cells.add(new Cell(text, cells.size(), 1, 1, source));
        }
        return new Line(cells, null, source);
    }
}
