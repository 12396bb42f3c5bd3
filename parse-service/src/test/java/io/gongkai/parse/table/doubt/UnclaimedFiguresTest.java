package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import org.junit.jupiter.api.Test;

/** A row of figures without a label beside a label with empty cells, in a table whose figures no sum binds together. */
class UnclaimedFiguresTest {
    private static final String BEFORE = "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";
    private static final String BEHIND = "行政规范性文件\t4\t5\t6\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t7\n";

    @Test
    void theLabelIsNotBlankForTheyMayBeItsOwn() {
        ReadTables read = ReadTables.of(BEFORE + "规章\t\t\t\n\t7\t8\t9\n" + BEHIND);
        assertThat(read.row("disclosure.regulations")).isEqualTo("? ? ?");
        assertThat(read.row("disclosure.licences")).isEqualTo("7");
    }

    @Test
    void numbersOfTheColumnsAreNobodys() {
        ReadTables read = ReadTables.of(BEFORE + "\t1\t2\t3\n规章\t\t\t\n" + BEHIND);
        assertThat(read.row("disclosure.regulations")).isEqualTo("blank blank blank");
    }
}
