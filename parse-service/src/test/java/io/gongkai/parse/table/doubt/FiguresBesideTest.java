package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** A figure that belongs to no row shows that the rows beside it may not be what they seem. */
class FiguresBesideTest {
    private static final String OPEN = "? ? ? ? ? ? ?";

    @Test
    void oneTooManyAmongCellsOnLinesOfTheirOwnLeavesTheirRowOpen() {
        ReadTables read = ReadTables.of(
                new WholeRequests().with("granted", "5 1 7 0 0 3 0 9").onLines());
        assertThat(read.row("requests.granted")).isEqualTo(OPEN);
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void aDigitBelowARowMayBeTheEndOfOneOfItsNumbers() {
        ReadTables read = ReadTables.of("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 15 1 0 0 3 0 1
            9
            二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            （七）总计 16 1 0 0 3 0 20
            四、结转下年度继续办理 1 0 0 0 0 0 1
            """);
        assertThat(read.row("requests.received")).isEqualTo(OPEN);
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
    }

    @Test
    void besideARowThatAddsUpItIsNoneOfIts() {
        ReadTables read = ReadTables.of("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 15 1 0 0 3 0 19
            9
            二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            （七）总计 16 1 0 0 3 0 20
            四、结转下年度继续办理 1 0 0 0 0 0 1
            """);
        assertThat(read.row("requests.received")).isEqualTo("15 1 0 0 3 0 19");
    }

    @Test
    void figuresBeforeTheFirstLabelAndNoneBehindTheLastMayAllBeThoseOfTheRowBefore() {
        ReadTables read = ReadTables.of(new WholeRequests().besideTheLabelsBefore());
        assertThat(read.row("requests.received")).isEqualTo(OPEN);
        assertThat(read.row("requests.granted")).isEqualTo(OPEN);
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
    }

    @Test
    void aWholeRowBelowTheLastIsThatOfTheLastOrItsOwn() {
        ReadTables read = ReadTables.of(new WholeRequests().betweenSpaces() + "3 0 0 0 0 0 3\n");
        assertThat(read.row("requests.carriedOut")).isEqualTo(OPEN);
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
    }

    @Test
    void aFigureBelowTheEmptyCellOfARowMayBeItsLostOne() {
        ReadTables read = cells("一、本年新收政府信息公开申请数量|5|1|0|0||0|9", "|||||3||", "二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2");
        assertThat(read.row("requests.received")).isEqualTo(OPEN);
    }

    @Test
    void belowAFilledOneItIsNot() {
        ReadTables read = cells("一、本年新收政府信息公开申请数量|5|1|0|0|3|0|8", "|||||3||", "二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2");
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 8");
    }

    @Test
    void aRowWithoutFiguresIsNotBlankAboveThoseOfNoRow() {
        ReadTables read = cells(
                "一、本年新收政府信息公开申请数量|5|1|0|0|3|0|9", "二、上年结转政府信息公开申请数量|||||||", "|2|0|0|0|0|0|1", "（一）予以公开|1|0|0|0|0|0|1");
        assertThat(read.row("requests.carriedIn")).isEqualTo(OPEN);
        assertThat(read.row("requests.granted")).isEqualTo("1 0 0 0 0 0 1");
    }

    private static ReadTables cells(String... rows) {
        return ReadTables.of("""
            三、收到和处理政府信息公开申请情况
            申请人情况|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
            %s
            （七）总计|6|1|0|0|3|0|10
            四、结转下年度继续办理|1|0|0|0|0|0|1
            """.formatted(String.join("\n", rows)).replace('|', '\t'));
    }
}
