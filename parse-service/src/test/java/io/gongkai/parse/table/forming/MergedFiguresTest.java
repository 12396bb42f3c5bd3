package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.table.ReadTables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a column that a filer merged; the table prints the rows of the balance, the merged cell in the fourth column of figures. */
class MergedFiguresTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "/, /", "'', blank"})
    void whatSaysThatThereIsNothingSaysItOfEachRow(String merged, String each) {
        ReadTables read = read(cell(3, merged), "", "", cell(1, "0"));
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 " + each + " 3 0 9");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 " + each + " 0 0 2");
        assertThat(read.row("requests.granted")).isEqualTo("6 1 0 " + each + " 3 0 10");
        assertThat(read.row("requests.carriedOut")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void anotherFigureIsThatOfNoRow() {
        ReadTables read = read(cell(2, "3"), "", cell(2, "0"), "");
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 ? 3 0 9");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 ? 0 0 2");
        assertThat(read.row("requests.granted")).isEqualTo("6 1 0 0 3 0 10");
        assertThat(read.repairs()).isEmpty();
    }

    /** A cell that prints nothing may go on from the page before. */
    @Test
    void norIsAnEmptyCellOfAPage() {
        ReadTables read = page("5,1,0,,3,0,9", "2,0,0,0,0,2", "6,1,0,,3,0,10", "1,0,0,,0,0,1");
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 ? 3 0 9");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 ? 0 0 2");
        assertThat(read.row("requests.granted")).isEqualTo("6 1 0 blank 3 0 10");
    }

    /** @param rows that of the fewest cells is the one into whose fourth column the row above reaches */
    private static ReadTables page(String... rows) {
        List<String> labels = List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "四、结转下年度继续办理");
        List<Line> lines = new ArrayList<>();
        SourcePosition heading = new SourcePosition(1, null, null, null, null);
        lines.add(new Line(List.of(new Cell("三、收到和处理政府信息公开申请情况", 0, 1, 1, heading)), null, heading));
        for (int row = 0; row < rows.length; row++) {
            String[] texts = (labels.get(row) + "," + rows[row]).split(",", -1);
            boolean reached = texts.length < 8;
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.length; i++) {
                int column = reached && i > 3 ? i + 1 : i;
                SourcePosition source = new SourcePosition(1, null, null, null, new CellPosition(1, row, column));
                cells.add(new Cell(texts[i], column, 1, row == 0 && column == 4 ? 2 : 1, source));
            }
            lines.add(new Line(cells, 1, cells.getFirst().source()));
        }
        return ReadTables.of(new Document("", lines));
    }

    private static String cell(int rows, String text) {
        return "<td rowspan=" + rows + ">" + text + "</td>";
    }

    /** @param fourth the cell of each row in the fourth column, empty where another reaches into it */
    private static ReadTables read(String... fourth) {
        String table = "<p>三、收到和处理政府信息公开申请情况</p><table>"
                + row("申请人情况", "自然人,商业企业,科研机构", "<td>社会公益组织</td>", "法律服务机构,其他,总计")
                + row("一、本年新收政府信息公开申请数量", "5,1,0", fourth[0], "3,0,9")
                + row("二、上年结转政府信息公开申请数量", "2,0,0", fourth[1], "0,0,2")
                + row("（一）予以公开", "6,1,0", fourth[2], "3,0,10")
                + row("四、结转下年度继续办理", "1,0,0", fourth[3], "0,0,1")
                + "</table>";
        return ReadTables.of(table);
    }

    private static String row(String label, String before, String fourth, String behind) {
        return "<tr><td>" + label + "</td>" + cells(before) + fourth + cells(behind) + "</tr>";
    }

    private static String cells(String texts) {
        return "<td>" + texts.replace(",", "</td><td>") + "</td>";
    }
}
