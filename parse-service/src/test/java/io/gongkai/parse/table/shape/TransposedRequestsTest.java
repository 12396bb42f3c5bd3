package io.gongkai.parse.table.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kinds of applicants as rows, under a header with a column for each row of the form. */
class TransposedRequestsTest {
    private static final String ROWS = """
        自然人|9|1|3|2|1|0|1|1|1|1
        商业企业|1|0|1|0|0|0|0|0|0|0
        科研机构|0|0|0|0|0|0|0|0|0|0
        社会公益组织|0|0|0|0|0|0|0|0|0|0
        法律服务机构|2|0|0|0|1|0|0|1|0|0
        其他|0|0|0|0|0|0|0|0|0|0
        总计|12|1|4|2|2|0|1|2|1|1
        """;
    private static final String ITEMS = "1.属于国家秘密|2.其他法律行政法规禁止公开|3.危及“三安全一稳定”|4.保护第三方合法权益|5.属于三类内部事务信息|6.属于四类过程性信息";

    @Test
    void eachColumnIsTheRowThatItsHeaderNames() {
        ReadTables read = read("""
            申请人|一、本年新收政府信息公开申请数量|二、上年结转政府信息公开申请数量|三、本年度办理结果|||||||
            ||| （一）予以公开|（二）部分公开|（三）不予公开|||||
            |||||%s
            """);
        assertThat(read.row("requests.carriedIn")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(read.row("requests.granted")).isEqualTo("3 1 0 0 0 0 4");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("1 0 0 0 1 0 2");
    }

    @Test
    void onlyItemsNameTheirColumnsWhereTheLinesAboveThemAreDisplaced() {
        ReadTables read = read("""
            申请人|二、上年结转政府信息公开申请数量||三、本年度办理结果||||四、结转下年度继续办理|||
            |||（一）予以公开|（三）不予公开|（四）无法提供|（五）不予处理|（七）总计|||
            |||||%s
            """);
        assertThat(read.row("requests.carriedIn")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(read.row("requests.granted")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("1 0 0 0 1 0 2");
        assertThat(read.row("requests.refused.prohibitedByLaw")).isEqualTo("0 0 0 0 0 0 0");
    }

    private static ReadTables read(String header) {
        String rows = (header.formatted(ITEMS) + ROWS)
                .lines()
                .map(row -> "<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining());
        return ReadTables.of("<html><body><p>三、收到和处理政府信息公开申请情况</p><table>" + rows + "</table></body></html>");
    }
}
