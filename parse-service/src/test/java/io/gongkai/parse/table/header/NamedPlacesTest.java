package io.gongkai.parse.table.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each column stands under its name, and what is in none of them is in a column that the form does not have. */
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

    /** Converters repeat a wide cell. */
    @Test
    void aColumnThatIsPrintedAgainBesideItselfIsOne() {
        ReadTables read = table("""
            申请人情况|自然人|商业企业|科研机构|科研机构|社会公益组织|法律服务机构|其他|总计
            一、本年新收政府信息公开申请数量|5|1|4|4|1|3||14
            二、上年结转政府信息公开申请数量|2|||||||2
            （七）总计|6|1|4|4|1|3||15
            四、结转下年度继续办理|1|||||||1
            """);
        assertThat(read.row("requests.received")).isEqualTo("5 1 4 1 3 blank 14");
        assertThat(read.row("requests.total")).isEqualTo("6 1 4 1 3 blank 15");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void aSumNamesTheTotalWhereNoTotalIsNamed() {
        ReadTables read = table("""
            申请人情况||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|合计
            一、本年新收政府信息公开申请数量|12|5|1|||3||9
            二、上年结转政府信息公开申请数量|14|2||||||2
            （七）总计|31|6|1|||3||10
            四、结转下年度继续办理|32|1||||||1
            """);
        assertThat(read.row("requests.received")).isEqualTo("5 1 blank blank 3 blank 9");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 blank blank blank blank blank 2");
    }

    @Test
    void aColumnBehindTheTotalIsNoneOfTheFormThoughFewRowsFillIt() {
        ReadTables read = table("""
            申请人情况||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|折合份数
            一、本年新收政府信息公开申请数量|12|5|1|||3||9|30
            二、上年结转政府信息公开申请数量|14|2||||||2|
            （七）总计|31|6|1|||3||10|
            四、结转下年度继续办理|32|1||||||1|
            """);
        assertThat(read.row("requests.received")).isEqualTo("5 1 blank blank 3 blank 9");
    }

    private static ReadTables table(String printed) {
        return ReadTables.of(printed.lines()
                .map(row -> Arrays.stream(row.strip().split("\\|", -1))
                        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining(
                        "", "<html><body><p>三、收到和处理政府信息公开申请情况</p><table>", "</table></body></html>")));
    }
}
