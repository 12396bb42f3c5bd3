package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import org.junit.jupiter.api.Test;

/** Cells on lines of their own: an empty line is a blank cell only where nothing else explains it. */
class CellLinesTest {
    private static final String NAMES = "第二十条第（一）项\n\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n\n";
    private static final String LICENCES = "第二十条第（五）项\n\n信息内容\n本年处理决定数量\n\n行政许可\n7\n\n";
    private static final String OTHERS = "第二十条第（六）项\n\n信息内容\n本年处理决定数量\n\n行政处罚\n8\n\n行政强制\n9\n\n";

    /** Rows of the form of 2019, of which one alone has all of its figures. */
    private static final String OLDER = older("一", "本年新制作数量\n本年新公开数量\n对外公开总数量", "规章\n\n规范性文件\n4\n5\n\n")
            + older("五", "上一年项目数量\n本年增/减\n处理决定数量", "行政许可\n7\n-3\n\n其他对外管理服务事项\n1\n2\n6\n\n")
            + older("六", "上一年项目数量\n本年增/减\n处理决定数量", "行政处罚\n8\n3\n\n行政强制\n9\n1\n\n")
            + older("八", "上一年项目数量\n本年增/减", "行政事业性收费\n-3\n\n")
            + older("九", "采购项目数量\n采购总金额", "政府集中采购\n12.5\n\n");

    private static String older(String item, String names, String rows) {
        return "第二十条第（%s）项\n\n信息内容\n%s\n\n%s".formatted(item, names, rows);
    }

    @Test
    void oneBehindEveryRowPartsTheRows() {
        ReadTables read = read(NAMES + "规章\n0\n0\n\n行政规范性文件\n4\n5\n\n" + LICENCES + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("? ? ?");
    }

    @Test
    void soDoesOneBehindAWholeRowIfNoneStandsElsewhere() {
        ReadTables read = read(OLDER);
        assertThat(read.row("disclosure.otherServices")).isEqualTo("1 2 6");
        assertThat(read.row("disclosure.coercion")).isEqualTo("? ? ?");
    }

    @Test
    void soDoSeveralAtTheEndOfAPage() {
        ReadTables read = read(OLDER.replace("8\n3\n\n", "8\n3\n\n\n\n"));
        assertThat(read.row("disclosure.otherServices")).isEqualTo("1 2 6");
        assertThat(read.row("disclosure.coercion")).isEqualTo("? ? ?");
    }

    @Test
    void noneIsACellBehindAFigureBesideItsLabel() {
        ReadTables read = read((NAMES + "规章\t4\n\n行政规范性文件\t1\t2\t6\n" + LICENCES).replace('\t', ' '));
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
    }

    @Test
    void onesAroundEachFigurePartTheLines() {
        ReadTables read = read((NAMES + "规章\n0\n行政规范性文件\n3\n" + LICENCES + OTHERS).replaceAll("\n+", "\n\n"));
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("? ? ?");
    }

    @Test
    void manyBehindAPieceOfALabelAreNoRow() {
        ReadTables read =
                read((NAMES + "规章\n规范\t58\t1\n性文\n").replace("\n\n", "\n").replace('\t', ' ') + "\n".repeat(8) + "件\n"
                        + LICENCES + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("? ? ?");
    }

    @Test
    void oneBetweenFiguresIsABlankCell() {
        ReadTables read = read("第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n\n3\n行政规范性文件\n4\n\n5\n"
                + (LICENCES + OTHERS).replace("\n\n", "\n"));
        assertThat(read.row("disclosure.regulations")).isEqualTo("0 blank 3");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("4 blank 5");
    }

    @Test
    void twoBehindEveryRowPartTheRows() {
        ReadTables read = read(parted("规章\n0\n\n3\n\n行政规范性文件\n4\n\n5\n\n"));
        assertThat(read.row("disclosure.regulations")).isEqualTo("0 blank 3");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("4 blank 5");
    }

    @Test
    void noneIsLeftOutBehindALabelWhereNamesStandTogether() {
        ReadTables read = read(parted("规章\n\n\n7\n\n行政规范性文件\n\n\n8\n\n"));
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("? ? ?");
    }

    /** With one more empty line behind each row. */
    private static String parted(String rows) {
        return (NAMES + rows + LICENCES + OTHERS).replaceAll("(\\d\n|数\n|量\n|项\n)\n(?=\\p{IsHan})", "$1\n\n");
    }

    @Test
    void aRowBeforeWhoseLastFigureItsCellsWouldEndIsNotBlank() {
        ReadTables read = read(NAMES + "规章\n\n\n\n\n\n\n52\n\n行政规范性文件\n\n\n\n\n\n\n4\n\n" + LICENCES + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("? ? ?");
    }

    private static ReadTables read(String table) {
        return ReadTables.of("某县人民政府2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + table + "三、收到和处理政府信息公开申请情况\n");
    }
}
