package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.table.ReadTables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two rows of the form in one row of a page's table, whose labels take several lines, or go on overleaf. */
class SharedRowsTest {
    private static final String OPEN = "? ? ? ? ? ? ?";
    private static final String BEGINNING = """
        |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
        一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9
        二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1
        （一）予以公开|2|0|0|0|0|0|2
        """;
    private static final String END = """
        （七）总计|9|0|0|0|0|0|9
        四、结转下年度继续办理|1|0|0|0|0|0|1
        """;

    @Test
    void aLabelBelowAStackOfFiguresIsNotBlank() {
        ReadTables read = read(1, """
            3.要求提供公开出版物|4/7|0/0|0/0|0/1|0/1|0/0|4/9
            4.无正当理由大量反复申请|||||||
            """);
        assertThat(read.row("requests.notProcessed.massRepeat")).isEqualTo(OPEN);
        assertThat(read.row("requests.granted")).isEqualTo("2 0 0 0 0 0 2");
    }

    @Test
    void norIsTheRestOfALabelThatBeganOverleaf() {
        ReadTables read = read(null, """
            1.本机关不掌握相关政府信息|3|0|0|0|0|0|3
            成信息需要另行制作|||||||
            """);
        assertThat(read.row("requests.unavailable.needsCreation")).isEqualTo(OPEN);
    }

    @Test
    void aLabelOnTwoLinesWithoutFiguresIsBlank() {
        ReadTables read = read(null, """
            2.没有现成信|||||||
            息需要另行制作|||||||
            """);
        assertThat(read.row("requests.unavailable.needsCreation"))
                .isEqualTo("blank blank blank blank blank blank blank");
    }

    @Test
    void aLabelBesideTwoLinesOfFiguresHasEitherOfThem() {
        ReadTables read = read(null, """
            5.属于三|3|0|0|0|0|0|3
            类内部事务信息|2|1|0|0|0|0|3
            6.属于四类过程性信息|||||||
            """);
        assertThat(read.row("requests.refused.internalAffairs")).isEqualTo(OPEN);
    }

    @Test
    void aWholeLabelWithoutFiguresIsBlank() {
        ReadTables read = read(1, """
            3.要求提供公开出版物|4|||||5|9
            4.无正当理由大量反复申请|||||||
            """);
        assertThat(read.row("requests.notProcessed.massRepeat")).isEqualTo("blank blank blank blank blank blank blank");
    }

    /**
     * A page with a heading and a table; a stroke stands for the end of a line in a cell.
     *
     * @param table the number of the table; null if no rulings part its rows
     */
    private static ReadTables read(@Nullable Integer table, String rows) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("三、收到和处理政府信息公开申请情况", null));
        (BEGINNING + rows + END).lines().forEach(row -> lines.add(line(row.replace('/', '\n'), table)));
        return ReadTables.of(new Document("", lines));
    }

    private static Line line(String row, @Nullable Integer table) {
        SourcePosition source = new SourcePosition(1, null, null, null, null);
        List<Cell> cells = new ArrayList<>();
        for (String text : row.split("\\|", -1)) {
            cells.add(new Cell(text, cells.size(), 1, 1, source));
        }
        return new Line(cells, table, source);
    }
}
