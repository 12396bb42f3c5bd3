package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MisplacedTotalsTest {
    @Test
    void aSumThatStandsWhereAPartOfItBelongsLeavesItsRowOpen() {
        ReadTables read = ReadTables.of("<html><body><p>三、收到和处理政府信息公开申请情况</p><table>"
                + """
                申请人情况||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量||34|1||15|6|56|112
                二、上年结转政府信息公开申请数量||2|||||2|
                四、结转下年度继续办理||1||||||1
                """.lines()
                        .map(row -> "<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>")
                        .collect(Collectors.joining()));
        assertThat(read.row("requests.received")).isEqualTo("34 1 blank 15 6 56 112");
        assertThat(read.row("requests.carriedIn")).isEqualTo("? ? ? ? ? ? ?");
    }
}
