package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

class ForeignLabelsTest {
    private static final String PARTLY_GRANTED = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
    private static final String DISCLOSURE = """
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t0\t0\t3
            行政规范性文件\t2\t1\t15
            第二十条第（五）项
            信息内容\t本年处理决定数量
            行政许可\t120
            第二十条第（六）项
            信息内容\t本年处理决定数量
            行政处罚\t31
            %s\t7
            第二十条第（八）项
            信息内容\t本年收费金额（单位：万元）
            行政事业性收费\t45.6
            """;

    private static ReadTables named(String label, String partlyGranted) {
        String table = new WholeRequests()
                .with("partlyGranted", partlyGranted)
                .behindTabs()
                .replace(PARTLY_GRANTED, label);
        return ReadTables.of(table);
    }

    @Test
    void aRowThatNamesSomethingElseAndDoesNotAddUpWithTheOthersIsNotTheOneMissing() {
        assertThat(named("备注", "2 0 0 0 0 0 2").row("requests.partlyGranted")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(named("另有情形", "2 0 0 0 0 0 2").row("requests.partlyGranted")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(named(PARTLY_GRANTED, "2 0 0 0 0 0 2").row("requests.partlyGranted"))
                .isEqualTo("2 0 0 0 0 0 2");
    }

    @Test
    void oneWrongLetterMakesNoOtherRow() {
        String table =
                new WholeRequests().with("total", "7 1 0 0 3 0 11").behindTabs().replace("（七）总计", "（七）息计");
        assertThat(ReadTables.of(table).row("requests.total")).isEqualTo("7 1 0 0 3 0 11");
    }

    @Test
    void sumsMayTellThatItIs() {
        assertThat(named("备注", "1 0 0 0 0 0 1").row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void noSumTellsIt() {
        assertThat(ReadTables.of(DISCLOSURE.formatted("行政强制")).row("disclosure.coercion"))
                .isEqualTo("7");
        assertThat(ReadTables.of(DISCLOSURE.formatted("备注")).row("disclosure.coercion"))
                .isEqualTo("?");
    }

    @Test
    void theLabelOfTheNextRowIsNoneOfARowThatNamesSomethingElse() {
        String text = DISCLOSURE
                .formatted("行政强制")
                .replace("行政强制\t7", "行政强制")
                .replace("行政处罚", "行政处(abc)罚")
                .replace("信息内容\t本年处理决定数量\n行政处", "信息内容\t本年处(abc)理决定数量\n行政处");
        assertThat(ReadTables.of(text).row("disclosure.coercion")).isEqualTo("?");
    }

    @Test
    void aWordBesideTheFiguresOfALabelAroundThemNamesNone() {
        String text = DISCLOSURE.formatted("行政强制").replace("行政事业性收费\t45.6", "行政事业性\n单位\t45.6\n收费");
        assertThat(ReadTables.of(text).row("disclosure.fees")).isEqualTo("45.6");
    }
}
