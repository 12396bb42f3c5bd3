package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.RepairKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that a page break cut, or whose label a narrow cell broke, are whole again where their labels show what belongs together. */
class PiecesOfRowsTest {
    private static final String NAMES = "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";

    @Test
    void figuresBetweenTheLinesOfALabelAreItsFirst() {
        ReadTables read = ReadTables.of("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 5 1 0 0 3 0 9
            二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            （一）予以公开 5 1 0 0 3 0 9
            2.其他法律
            行政法规 1 0
            禁止公开
            0 0 0 0 1
            （七）总计 6 1 0 0 3 0 10
            四、结转下年度继续办理 1 0 0 0 0 0 1
            """);
        assertThat(read.row("requests.refused.prohibitedByLaw")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(read.row("requests.total")).isEqualTo("6 1 0 0 3 0 10");
    }

    @Test
    void aRowCutByAPageHasTheFiguresOfItsFirstHalf() {
        ReadTables read = page("二、上年结转政府信|2|0|0|0|0|0|2", "息公开申请数量|||||||");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void theHeaderMayBeRepeatedBetweenTheHalves() {
        ReadTables read = page("二、上年结转政府信|2|0|0|0|0|0|2", "申请人情况|" + NAMES, "息公开申请数量|||||||");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
    }

    @Test
    void aBlankRowMayBeCutToo() {
        ReadTables read = page("二、上年结转政府信|||||||", "息公开申请数量|||||||");
        assertThat(read.row("requests.carriedIn")).isEqualTo("blank blank blank blank blank blank blank");
    }

    @Test
    void theHalvesTellTheRowInSpiteOfAMisreadLetter() {
        ReadTables read = page("二、上年结转政府言|2|0|0|0|0|0|2", "息公开申请数量|||||||");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(read.repairs()).containsExactly(RepairKind.MISSPELT_LABEL);
    }

    @Test
    void theHalvesTellTheRowInSpiteOfALetterInSix() {
        ReadTables read = page("二、上年结转政府言|2|0|0|0|0|0|2", "息公开甲请数量|||||||");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
    }

    @Test
    void aRowIsNotBlankBesideFiguresThatStandAtTheBeginningOfItsLabel() {
        ReadTables read = page(
                "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0",
                "2.申请人|2|0|0|0|0|0|2",
                "逾期未按收费要求缴纳费用、行政机关不再处理其政府信息公开申请|||||||",
                "3.其他|1|0|0|0|0|0|1");
        assertThat(read.row("requests.other.feeUnpaid")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(read.row("requests.other.rest")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void aNumberThatASpacePartsFromItsPointBeginsALabel() {
        ReadTables read = page("1 .属于国|||||||", "家 秘密|2|0|0|0|0|0|2");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void aLabelThatIsCutBehindNoneHasNoFigureOnIt() {
        ReadTables read = page("1.申请人无|2|0|0|0|0|0|2", "正当理由逾期不补正、行政机关不再处理其政府信息公开申请|||||||");
        assertThat(read.row("requests.other.notCorrected")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(read.repairs()).isEmpty();
    }

    private static ReadTables page(String... rows) {
        StringBuilder page = new StringBuilder("<html><p>三、收到和处理政府信息公开申请情况</p><table>\n");
        page.append(row("申请人情况|" + NAMES)).append(row("一、本年新收政府信息公开申请数量|5|1|0|0|3|0|9"));
        List.of(rows).forEach(row -> page.append(row(row)));
        page.append(row("（七）总计|6|1|0|0|3|0|10")).append(row("四、结转下年度继续办理|1|0|0|0|0|0|1"));
        return ReadTables.of(page + "</table></html>\n");
    }

    private static String row(String cells) {
        return "<tr><td>" + cells.replace("|", "<td>") + "</tr>\n";
    }
}
