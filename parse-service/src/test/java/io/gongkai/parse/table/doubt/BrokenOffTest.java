package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** What stands below a row, and beside no label, may be the rest of its last figures. */
class BrokenOffTest {
    private static final String DISCLOSURE = """
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t1\t0\t11
            行政规范性文件\t8\t26\t66
            第二十条第（五）项
            信息内容\t本年处理决定数量
            行政许可\t2773
            第二十条第（六）项
            信息内容\t本年处理决定数量
            行政处罚\t38
            行政强制\t9
            第二十条第（八）项
            信息内容\t本年收费金额（单位：万元）
            行政事业性收费\t96171.6
            """;

    @Test
    void digitsBelowARowOfDisclosureMayBeThoseOfItsLastFigure() {
        ReadTables read = ReadTables.of(DISCLOSURE.replace("\t11\n", "\t1\n1\n").replace("2773", "277\n3"));
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("8 26 66");
        assertThat(read.row("disclosure.licences")).isEqualTo("?");
        assertThat(read.row("disclosure.fees")).isEqualTo("96171.6");
    }

    @Test
    void soMayDecimals() {
        assertThat(ReadTables.of(DISCLOSURE.replace("96171.6", "96171\n.6")).row("disclosure.fees"))
                .isEqualTo("?");
    }

    @Test
    void aTotalBrokenOffARowOfRequestsIsNotBlank() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("refused.stateSecret", "0 0 0 0 0 0 \n0")
                .with("total", "6 1 0 0 3 0 1\n0")
                .inGrid());
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(read.row("requests.total")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(read.row("requests.carriedOut")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void belowARowThatEndsWithItsSumIsTheNumberOfAPage() {
        ReadTables read = ReadTables.of(
                new WholeRequests().with("granted", "5 1 0 0 3 0 9\n4").inGrid());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
    }
}
