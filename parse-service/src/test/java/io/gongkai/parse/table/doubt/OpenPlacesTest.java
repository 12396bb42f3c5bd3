package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The second page of a table has a column less, or more: rows that tell nothing by themselves may stand where others stand. */
class OpenPlacesTest {
    private static final String FIRST_PAGE = """
        申请人情况||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
        一、本年新收政府信息公开申请数量||34|1||15|6|56|112
        二、上年结转政府信息公开申请数量||2||||||2
        """;

    /** Ways to write the rows; those of text have no cell behind their last figure, and those of a page as many as the others. */
    enum Written {
        PAGE {
            @Override
            String of(String rows) {
                return rows.lines()
                        .map(row -> Arrays.stream(row.split("\\|", -1))
                                .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                        .collect(Collectors.joining(
                                "", "<html><body><p>三、收到和处理政府信息公开申请情况</p><table>", "</table></body></html>"));
            }
        },
        TABS {
            @Override
            String of(String rows) {
                return "三、收到和处理政府信息公开申请情况\n" + rows.replace('|', '\t');
            }
        },
        PIPES {
            @Override
            String of(String rows) {
                return "三、收到和处理政府信息公开申请情况\n\n"
                        + rows.lines().map(row -> "| " + row + " |").collect(Collectors.joining("\n"));
            }
        };

        abstract String of(String rows);
    }

    @ParameterizedTest
    @EnumSource
    void aRowWhoseSumHoldsWhereTheOthersStandIsReadThere(Written written) {
        ReadTables read = read(written, """
            1.属于国家秘密|5||||||5|
            四、结转下年度继续办理||34|1||15|6|56|
            """);
        assertThat(read.row("requests.carriedOut")).isEqualTo("blank 34 1 blank 15 6 56");
    }

    @ParameterizedTest
    @EnumSource
    void aNoughtAloneIsOpen(Written written) {
        ReadTables read = read(written, """
            7.属于行政执法案卷|||||||0|
            四、结转下年度继续办理|1||||||1|
            """);
        assertThat(read.row("requests.carriedOut")).isEqualTo("1 blank blank blank blank blank 1");
        assertThat(read.row("requests.refused.enforcementFile")).startsWith("blank blank blank blank blank ?");
    }

    /** A cell that is lost may be lost in every other row only. */
    @ParameterizedTest
    @EnumSource
    void soIsOneBetweenRowsThatStandUnderTheHeader(Written written) {
        ReadTables read = read(written, """
            5.属于三类内部事务信息||1||||||1
            6.属于四类过程性信息||0|0||0|||
            7.属于行政执法案卷||3||||||3
            四、结转下年度继续办理|1||||||1|
            """);
        assertThat(read.row("requests.refused.internalAffairs")).isEqualTo("1 blank blank blank blank blank 1");
        assertThat(read.row("requests.refused.processInformation"))
                .startsWith("? ?")
                .doesNotContain("0");
        assertThat(read.row("requests.refused.enforcementFile")).isEqualTo("3 blank blank blank blank blank 3");
    }

    @ParameterizedTest
    @EnumSource
    void noughtsUnderTheHeaderAreReadWhereNoRowIsMoved(Written written) {
        ReadTables read = read(written, """
            6.属于四类过程性信息||0|0||0|||
            7.属于行政执法案卷|||||||0|
            四、结转下年度继续办理||1||||||1
            """);
        assertThat(read.row("requests.refused.processInformation")).isEqualTo("0 0 blank 0 blank blank blank");
        assertThat(read.row("requests.refused.enforcementFile")).isEqualTo("blank blank blank blank blank 0 blank");
    }

    /** Where text has a blank too many, which of them it is makes no odds. */
    @Test
    void aBlankBeforeTheFiguresMovesNoRow() {
        ReadTables read = read(Written.TABS, """
            （一）予以公开||0||0|0|0|0|
            （七）总计|||0|0|0|0||
            四、结转下年度继续办理||1||||||1
            """);
        assertThat(read.row("requests.granted")).isEqualTo("0 blank 0 0 0 0 blank");
    }

    /** Whoever leaves noughts blank but for the totals prints these in all rows. */
    @ParameterizedTest
    @EnumSource
    void aNoughtAloneIsTheTotalWhereAllRowsPrintTheirs(Written written) {
        ReadTables read = read(written, """
            1.属于国家秘密||3||||||3
            2.其他法律行政法规禁止公开||2|1|||||3
            7.属于行政执法案卷|||||||0|
            8.属于行政查询事项|2||||||2|
            四、结转下年度继续办理|1||||||1|
            """);
        assertThat(read.row("requests.refused.enforcementFile")).isEqualTo("blank blank blank blank blank blank 0");
    }

    @Test
    void aPageWithShorterRowsLeavesThoseOfTheOtherPageWhereTheyAre() {
        ReadTables read = read(Written.TABS, """
            1.属于国家秘密||0|0|||0||
            6.属于四类过程性信息|0||||||0
            7.属于行政执法案卷|2||||||2
            8.属于行政查询事项|4||||||4
            """);
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("0 0 blank blank 0 blank blank");
    }

    private static ReadTables read(Written written, String secondPage) {
        return ReadTables.of(written.of(FIRST_PAGE + secondPage));
    }
}
