package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The second page of a table has a column less: what holds for its rows holds for those that tell nothing by themselves. */
class UnmovedRowsTest {
    private static final String FIRST_PAGE = rows("""
        申请人情况||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
        一、本年新收政府信息公开申请数量||34|1||15|6|56|112
        二、上年结转政府信息公开申请数量||2||||||2
        """);

    @Test
    void aRowWhoseLastFigureIsTheSumOfTheOthersHasItsTotal() {
        ReadTables read = page("""
            1.属于国家秘密|5||||||5|
            四、结转下年度继续办理||34|1||15|6|56|
            """);
        assertThat(read.row("requests.carriedOut")).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void aNoughtAloneStandsWhereTheRowsAroundItStand() {
        ReadTables read = page("""
            7.属于行政执法案卷|||||||0|
            四、结转下年度继续办理|1||||||1|
            """);
        assertThat(read.row("requests.carriedOut")).isEqualTo("1 blank blank blank blank blank 1");
        assertThat(read.row("requests.refused.enforcementFile")).isEqualTo("? ? ? ? ? ? ?");
    }

    private static ReadTables page(String secondPage) {
        return ReadTables.of("<html><body><p>三、收到和处理政府信息公开申请情况</p><table>" + FIRST_PAGE + rows(secondPage)
                + "</table></body></html>");
    }

    private static String rows(String printed) {
        return printed.lines()
                .map(row -> Arrays.stream(row.split("\\|", -1))
                        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining());
    }
}
