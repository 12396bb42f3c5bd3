package io.gongkai.parse.table.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A second page whose rows stand one column beside the header has no column that the form does not have. */
class NamedPlacesTest {
    private static final String HEADER = "申请人情况|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";

    @Test
    void aPageThatIsOneColumnWiderDropsNoTotal() {
        ReadTables read = table(HEADER + """
            一、本年新收政府信息公开申请数量|||4|0|0|0|1|0|5
            二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0
            |（一）予以公开||4|0|0|0|1|0|5
            ||1.属于国家秘密||0|0|0|0|0|0|0
            ||2.其他法律行政法规禁止公开||0|0|0|0|0|0|0
            ||3.危及“三安全一稳定”||0|0|0|0|0|0|0
            ||5.属于三类内部事务信息||0|0|0|0|0|0|0
            |（七）总计|||4|0|0|0|1|0|5
            四、结转下年度继续办理||||0|0|0|0|0|0|0
            """);
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("0 0 0 0 0 0 0");
        assertThat(read.row("requests.total")).isEqualTo("4 0 0 0 1 0 5");
    }

    @Test
    void aLabelThatThePageCutIsNoHeadingOfAColumn() {
        ReadTables read = table(HEADER + """
            一、本年新收政府信息公开申请数量|||0|0|0|0|0|0|0
            二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0
            ||1.属于|||||||
            """ + HEADER + """
            |国家秘密|0|0|0|0|0|0|0|
            |2.其他法律行政法规禁止公开|0|0|0|0|0|0|0|
            |3.危及“三安全一稳定”|0|0|0|0|0|0|0|
            四、结转下年度继续办理||0|0|0|0|0|0|0|
            """);
        assertThat(read.row("requests.refused.prohibitedByLaw")).isEqualTo("0 0 0 0 0 0 0");
        assertThat(read.row("requests.carriedOut")).isEqualTo("0 0 0 0 0 0 0");
    }

    private static ReadTables table(String printed) {
        return ReadTables.of(printed.lines()
                .map(row -> Arrays.stream(row.strip().split("\\|", -1))
                        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining(
                        "", "<html><body><p>三、收到和处理政府信息公开申请情况</p><table>", "</table></body></html>")));
    }
}
