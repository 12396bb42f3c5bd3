package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No sum binds the figures of disclosure together: where lines lost their order, nothing else tells whose they are. */
class DisclosureReadingTest {
    private static final String INFORMATION = "信息内容 本年制发件数 本年废止件数 现行有效件数\n";
    private static final String LICENCES = "第二十条第（五）项\n信息内容 本年处理决定数量\n";
    private static final String OTHERS = "第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 8\n行政强制 9\n";

    @Test
    void figuresBesideTheirLabelsAreRead() {
        ReadTables read =
                read("第二十条第（一）项\n" + INFORMATION + "规章 1 2 3\n行政规范性文件 4 5 6\n" + LICENCES + "行政许可 7\n" + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("1 2 3");
        assertThat(read.row("disclosure.coercion")).isEqualTo("9");
    }

    @Test
    void aFigureBesideAHeaderIsThatOfARow() {
        ReadTables read =
                read("第二十条第（一）项 3\n" + INFORMATION + "规章 1 2 3\n行政规范性文件 4 5 6\n" + LICENCES + "行政许可 7\n" + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.licences")).isEqualTo("?");
    }

    @Test
    void soAreFiguresOnBothSidesOfALabel() {
        ReadTables read =
                read("第二十条第（一）项\n" + INFORMATION + "规章 1 2 3\n4 行政规范性文件 5 6\n" + LICENCES + "行政许可 7\n" + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.licences")).isEqualTo("?");
    }

    @Test
    void cellsKeepTheirOrderWhateverStandsBesideAHeader() {
        ReadTables read =
                read(("第二十条第（一）项 3\n" + INFORMATION + "规章 1 2 3\n行政规范性文件 4 5 6\n" + LICENCES + "行政许可 7\n" + OTHERS)
                        .replace(' ', '\t'));
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("4 5 6");
        assertThat(read.row("disclosure.licences")).isEqualTo("7");
    }

    @Test
    void aFigureInEachPlaceOfAMergedCellIsOneFigure() {
        String rows = "第二十条第（一）项\n" + INFORMATION + "规章 1 2 3\n行政规范性文件 5 5 5\n" + LICENCES + "行政许可 7 7 7\n" + OTHERS;
        ReadTables read = read(rows.replace("行政处罚 8", "行政处罚 8 8 9")
                .replace("行政强制 9", "行政强制 9 9")
                .replace(' ', '\t'));
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("5 5 5");
        assertThat(read.row("disclosure.licences")).isEqualTo("7");
        assertThat(read.row("disclosure.penalties")).isEqualTo("?");
        assertThat(read.row("disclosure.coercion")).isEqualTo("?");
    }

    @Test
    void noFigureBeginsWithANought() {
        ReadTables read =
                read(("第二十条第（一）项\n" + INFORMATION + "规章 06 2 3\n行政规范性文件 4 5 6\n" + LICENCES + "行政许可 7\n" + OTHERS)
                        .replace(' ', '\t'));
        assertThat(read.row("disclosure.regulations")).isEqualTo("? 2 3");
    }

    @Test
    void twoRowsOfFiguresBelowTwoLabelsMayBeEithers() {
        ReadTables read =
                read("第二十条第（一）项\n" + INFORMATION + "规章\n行政规范性文件\n1 2 3\n4 5 6\n" + LICENCES + "行政许可 7\n" + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.licences")).isEqualTo("7");
    }

    @Test
    void figuresFarBelowTheirLabelsAreCountedOffToNone() {
        ReadTables read = read("第二十条第（一）项\n" + INFORMATION + "规章\n行政规范性文件\n" + LICENCES
                + "行政许可\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚\n行政强制\n1 2 3\n4 5 6\n7\n8\n9\n");
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.penalties")).isEqualTo("?");
        assertThat(read.row("disclosure.coercion")).isEqualTo("?");
    }

    @Test
    void aFigureBelowTheLabelsOfTwoRowsMayBeEithers() {
        String table = """
                第二十条第（一）项
                信息内容
                本年制发件数
                本年废止件数
                现行有效件数
                规章
                行政规范性文件
                58
                3
                第二十条第（五）项
                信息内容
                本年处理决定数量
                行政许可
                信息内容
                行政处罚
                行政强制
                信息内容
                行政事业性收费
                398
                第二十条第（六）项
                本年处理决定数量
                第二十条第（八）项
                本年收费金额（单位：万元）
                7545
                """;
        ReadTables read = read(table.replace("\n", "\n\n"));
        assertThat(read.row("disclosure.coercion")).isEqualTo("?");
        assertThat(read.row("disclosure.fees")).isEqualTo("?");
    }

    @Test
    void aHeaderBelowARowIsThatOfOthers() {
        String broken = "信息\n内容 上一年项目数量\n\n本年\n增/\n减\n\n处理\n决定\n数量\n\n";
        ReadTables read = read("第二十条第（五）项\n\n" + broken + "行政\n许可\n\n2 37\n\n其他对外管理服务事项 -41\n\n第二十条第（六）项\n\n" + broken
                + "行政\n处罚\n行政\n强制\n\n-3\n\n第二十条第（八）项\n信息\n内容 上一年项目数量 本年增/减\n\n行政事业性收费\n");
        assertThat(read.row("disclosure.otherServices")).isEqualTo("? ? ?");
    }

    @Test
    void anAmountOnItsLabelIsNoBlankHoweverLongItIs() {
        ReadTables read = read("第二十条第（一）项\n" + INFORMATION.replace(' ', '\t') + "规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n"
                + LICENCES + "行政许可\t7\n" + "第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费11384.8489\t\t\n");
        assertThat(read.row("disclosure.fees")).isEqualTo("11384.8489");
    }

    @Test
    void oneThatGoesOnBelowItsRowLeavesTheRowOpen() {
        ReadTables read =
                read("第二十条第（一）项\n" + INFORMATION + "规章 1 2\n3\n行政规范性文件 4 5 6\n" + LICENCES + "行政许可 7\n" + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("4 5 6");
    }

    private static ReadTables read(String table) {
        return ReadTables.of("二、主动公开政府信息情况\n" + table);
    }
}
