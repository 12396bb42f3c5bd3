package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of a table that is not read it is said why, and none of its cells is taken for blank. */
class TableNoticesTest {
    private static final String HEADING = "三、收到和处理政府信息公开申请情况\n";
    private static final String NAMES = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";
    private static final String ONE_YEAR = NAMES + """
        一、本年新收政府信息公开申请数量 5 1 0 0 3 0 9
        二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
        （七）总计 6 1 0 0 3 0 10
        """;
    private static final String ANOTHER = NAMES + """
        一、本年新收政府信息公开申请数量 7 1 0 0 3 0 11
        二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
        （七）总计 8 1 0 0 3 0 12
        """;
    private static final String OPEN = "? ? ? ? ? ? ?";

    @Test
    void aTableThatIsNotThereIsMissing() {
        ReadTables read = ReadTables.of(HEADING + "本年度没有收到申请。\n");
        assertThat(read.notices()).containsExactly("table-missing", "table-missing", "table-missing");
        assertThat(read.row("requests.received")).isEqualTo(OPEN);
    }

    @Test
    void aPictureInItsSectionIsTheTable() {
        ReadTables read = ReadTables.of(HEADING + "\uFFFC\n四、政府信息公开行政复议、行政诉讼情况\n无。\n");
        assertThat(read.notices()).containsExactly("table-missing", "table-is-picture", "table-missing");
        assertThat(read.row("requests.received")).isEqualTo(OPEN);
    }

    @Test
    void aPictureInAnotherSectionIsNot() {
        ReadTables read = ReadTables.of(HEADING + "四、政府信息公开行政复议、行政诉讼情况\n\uFFFC\n五、存在的主要问题及改进情况\n无。\n");
        assertThat(read.notices()).containsExactly("table-missing", "table-missing", "table-is-picture");
    }

    @Test
    void ofTwoTablesThatDifferNoneIsTheReports() {
        ReadTables read = ReadTables.of(HEADING + ONE_YEAR + ANOTHER);
        assertThat(read.notices()).containsExactly("table-missing", "table-of-several-years", "table-missing");
        assertThat(read.row("requests.received")).isEqualTo(OPEN);
    }

    @Test
    void theSameTableTwiceIsOne() {
        ReadTables read = ReadTables.of(HEADING + ONE_YEAR + ONE_YEAR);
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
    }

    @Test
    void theOneWhoseCaptionNamesTheYearIsTheReports() {
        ReadTables read = ReadTables.of(HEADING + "2022年\n" + ONE_YEAR + "2023年\n" + ANOTHER);
        assertThat(read.row("requests.received")).isEqualTo("7 1 0 0 3 0 11");
    }

    @Test
    void theOneThatNamesNoYearIsIfTheOtherNamesAnother() {
        ReadTables read = ReadTables.of(HEADING + ANOTHER + "2022年\n" + ONE_YEAR);
        assertThat(read.row("requests.received")).isEqualTo("7 1 0 0 3 0 11");
    }

    @Test
    void rowsOfOtherYearsThanTheReportsAreNoneOfIts() {
        ReadTables read = ReadTables.of("""
            四、政府信息公开行政复议、行政诉讼情况
            年度|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            2021|2|0|0|1|3|4|0|0|0|4|0|0|0|1|1
            2022|1|1|1|1|4|1|1|1|1|4|1|1|1|1|4
            """.replace('|', '\t'));
        assertThat(read.notices()).containsExactly("table-missing", "table-missing", "table-of-several-years");
    }

    @Test
    void norAreColumnsOfThem() {
        ReadTables read = ReadTables.of("""
            第二十条第（五）项
            信息内容|2022年本年处理决定数量|2021年本年处理决定数量
            行政许可|53|57
            第二十条第（六）项
            信息内容|2022年本年处理决定数量|2021年本年处理决定数量
            行政处罚|3|88
            行政强制|0|28
            """.replace('|', '\t'));
        assertThat(read.notices()).containsExactly("table-of-several-years", "table-missing", "table-missing");
    }

    @Test
    void columnsListedBelowEachRowAreOneTable() {
        String list = """
            自然人\t4
            商业企业\t0
            科研机构\t0
            社会公益组织\t0
            法律服务机构\t0
            其他\t1
            总计\t5
            """;
        String rows = "一、本年新收政府信息公开申请数量\t\n" + list + "二、上年结转政府信息公开申请数量\t\n" + list + "（七）总计\t\n" + list;
        ReadTables read = ReadTables.of(HEADING + rows);
        assertThat(read.notices()).doesNotContain("table-of-several-years");
        assertThat(read.row("requests.received")).isNotEqualTo("blank ? ? ? ? ? ?");
    }

    @Test
    void aRowWhoseColumnsAreListedBelowItIsNotBlank() {
        ReadTables read = ReadTables.of("""
            二、主动公开政府信息情况
            第二十条第（一）项
            规章\t
            本年制发件数\t1
            本年废止件数\t2
            现行有效件数\t3
            行政规范性文件\t
            本年制发件数\t4
            本年废止件数\t5
            现行有效件数\t6
            """);
        assertThat(read.notices()).doesNotContain("table-of-several-years");
        assertThat(read.row("disclosure.regulations")).doesNotContain("blank");
        assertThat(read.row("disclosure.normativeDocuments")).doesNotContain("blank");
    }
}
