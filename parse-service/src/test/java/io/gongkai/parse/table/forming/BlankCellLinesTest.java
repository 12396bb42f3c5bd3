package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import org.junit.jupiter.api.Test;

/** A tab and one cell on each line, a blank one with an empty paragraph in it. */
class BlankCellLinesTest {

    @Test
    void theEmptyLineBehindABlankCellEndsNoRow() {
        ReadTables read = read("\t规章\n\t\n\n\t\n\n\t7\n\n\t行政规范性文件\n\t4\n\t\n\n\t5\n\n");
        assertThat(read.row("disclosure.regulations")).isEqualTo("blank blank 7");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("4 blank 5");
    }

    @Test
    void theEmptyLineBehindARowEndsItWhereBlankCellsStandSideBySide() {
        ReadTables read = read("\t规章\n\t\n\t\n\t\n\n\t行政规范性文件\n\t4\n\t5\n\t6\n\n");
        assertThat(read.row("disclosure.regulations")).isEqualTo("blank blank blank");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("4 5 6");
    }

    private static ReadTables read(String rows) {
        return ReadTables.of("样例县人民政府2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n\n\t第二十条第（一）项\n\n"
                + "\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n"
                + rows
                + "\t第二十条第（五）项\n\n\t信息内容\n\t本年处理决定数量\n\n\t行政许可\n\t8\n\n三、收到和处理政府信息公开申请情况\n");
    }
}
