package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.table.ReadTables;
import org.junit.jupiter.api.Test;

/** White space that was set within words may part the digits of a figure on a label: the sum of its row tells. */
class PartedDigitsTest {
    @Test
    void allDigitsAreTheFigureIfTheRowAddsUpWithThem() {
        ReadTables read = page("一、本年 新收政府信息公开申请数 量1 23|5|0|0|9|2|139");
        assertThat(read.row("requests.received")).isEqualTo("123 5 0 0 9 2 139");
        assertThat(read.repairs("requests.received")).containsExactly(RepairKind.GLUED_LABEL);
    }

    @Test
    void theLastDigitsAreTheFigureIfTheRowAddsUpWithThose() {
        ReadTables read = page("一、本年 新收政府信息公开申请数 量1 23|5|0|0|9|2|39");
        assertThat(read.row("requests.received")).isEqualTo("23 5 0 0 9 2 39");
    }

    @Test
    void theFigureIsUnreadableIfTheRowAddsUpWithNeither() {
        ReadTables read = page("一、本年 新收政府信息公开申请数 量1 23|5|0|0|9|2|140");
        assertThat(read.row("requests.received")).isEqualTo("? 5 0 0 9 2 140");
    }

    @Test
    void inTextTheDigitsBehindTheSpaceStandWithTheFigures() {
        ReadTables read = text("一、本年新收政府信息公开申请数量1 23 5 0 0 9 2 139");
        assertThat(read.row("requests.received")).isEqualTo("123 5 0 0 9 2 139");
        assertThat(read.repairs("requests.received")).containsExactly(RepairKind.GLUED_LABEL);
    }

    @Test
    void inTextADigitOnTheLabelIsAMarkIfTheRowAddsUpWithoutIt() {
        ReadTables read = text("一、本 年新收政府信息公开申请数 量1 23 5 0 0 9 2 39");
        assertThat(read.row("requests.received")).isEqualTo("23 5 0 0 9 2 39");
    }

    @Test
    void inTextTheFigureIsUnreadableIfTheRowAddsUpWithNeither() {
        ReadTables read = text("一、本 年新收政府信息公开申请数 量1 23 5 0 0 9 2 140");
        assertThat(read.row("requests.received")).isEqualTo("? 5 0 0 9 2 140");
    }

    @Test
    void inATableWithoutSumsNothingTells() {
        ReadTables read = ReadTables.of("""
            <html><p>二、主动公开政府信息情况</p><table>
            <tr><td>第二十条第（五）项<td></tr>
            <tr><td>信息内容<td>本年处理决定数量</tr>
            <tr><td>行 政许 可1 23<td></tr>
            <tr><td>第二十条第（六）项<td></tr>
            <tr><td>信息内容<td>本年处理决定数量</tr>
            <tr><td>行政处罚<td>7</tr>
            <tr><td>行政强制<td>8</tr>
            </table></html>
            """);
        assertThat(read.row("disclosure.licences")).isEqualTo("?");
        assertThat(read.row("disclosure.penalties")).isEqualTo("7");
    }

    private static ReadTables page(String row) {
        return ReadTables.of("<html><p>三、收到和处理政府信息公开申请情况</p><table>\n"
                + row("申请人情况|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计")
                + row(row)
                + row("二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2")
                + row("（七）总计|6|1|0|0|3|0|10")
                + row("四、结转下年度继续办理|1|0|0|0|0|0|1")
                + "</table></html>\n");
    }

    private static String row(String cells) {
        return "<tr><td>" + cells.replace("|", "<td>") + "</tr>\n";
    }

    private static ReadTables text(String row) {
        return ReadTables.of("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            %s
            二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            （七）总计 6 1 0 0 3 0 10
            四、结转下年度继续办理 1 0 0 0 0 0 1
            """.formatted(row));
    }
}
