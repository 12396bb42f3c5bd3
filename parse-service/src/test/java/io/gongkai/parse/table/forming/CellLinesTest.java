package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import org.junit.jupiter.api.Test;

/** Cells on lines of their own: an empty line is a blank cell only where nothing else explains it. */
class CellLinesTest {
    private static final String NAMES = "第二十条第（一）项\n\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n\n";
    private static final String LICENCES = "第二十条第（五）项\n\n信息内容\n本年处理决定数量\n\n行政许可\n7\n\n";
    private static final String OTHERS = "第二十条第（六）项\n\n信息内容\n本年处理决定数量\n\n行政处罚\n8\n\n行政强制\n9\n\n";

    @Test
    void oneBehindEveryRowPartsTheRows() {
        ReadTables read = read(NAMES + "规章\n0\n0\n\n行政规范性文件\n4\n5\n\n" + LICENCES + OTHERS);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("? ? ?");
    }

    @Test
    void soDoesOneBehindAWholeRowIfNoneStandsElsewhere() {
        ReadTables read =
                read(NAMES + "规章\n4\n5\n\n行政规范性文件\n1\n2\n6\n\n" + (LICENCES + OTHERS).replaceAll("\\d\n\n", "\n"));
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
    }

    @Test
    void soDoSeveralAtTheEndOfAPage() {
        ReadTables read = read((NAMES + "规章\n4\n\n行政规范性文件\n1\n\n" + LICENCES + OTHERS).replace("9\n", "9\n\n\n\n"));
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
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
