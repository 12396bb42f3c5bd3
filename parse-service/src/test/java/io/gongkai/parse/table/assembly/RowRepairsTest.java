package io.gongkai.parse.table.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repair that is claimed is true. */
class RowRepairsTest {
    @Test
    void labelWhoseLastLetterStandsBelowIsBroken() {
        assertThat(kinds("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            3.危及“三安全一稳 1 0 0 0 0 0 1
            定”
            （七）总计 3 0 0 0 0 0 3
            """)).containsExactly(RepairKind.BROKEN_LABEL);
    }

    @Test
    void labelThatLacksItsLastLetterIsMisspelt() {
        assertThat(kinds("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            6.属于四类过程性信 1 0 0 0 0 0 1
            （七）总计 3 0 0 0 0 0 3
            """)).containsExactly(RepairKind.MISSPELT_LABEL);
    }

    @Test
    void rowThatIsReadInPartIsNotAligned() {
        assertThat(kinds("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 3 1 4
            二、上年结转政府信息公开申请数量 1 1
            （一）予以公开 2 1 3
            （七）总计 4 1 5
            """)).isEmpty();
    }

    @Test
    void figuresBehindAColonAreNotGlued() {
        assertThat(kinds("""
            二、主动公开政府信息情况
            规章：1、0、12
            行政规范性文件：2、1、30
            行政许可：45
            行政处罚：6
            """)).isEmpty();
    }

    /**
     * A row of requests among others that add up.
     *
     * @param row a bar stands for a tab
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a digit on the label is the first figure where the row is full with it,"
                + " 一、本年新收政府信息公开申请数量5 1 0 0 3 0 9, GLUED_LABEL",
        "a digit on the label is none where the row is full without it,"
                + " 一、本年新收政府信息公开申请数量2 5 1 0 0 3 0 9, GLUED_LABEL",
        "a digit on the label of a row that adds up in no way is not told, 一、本年新收政府信息公开申请数量5 1 0 0 3 0 8,",
        "nor that of a row with too many figures, 一、本年新收政府信息公开申请数量5 1 0 0 3 0 9 7 7,",
        "a unit behind a number, 一、本年新收政府信息公开申请数量|5件|1|0|0|3|0|9, ANNOTATED_CELL",
        "an empty cell among the others, 一、本年新收政府信息公开申请数量|5||1|0|0|3|0|9, SHIFTED_COLUMNS",
        "empty cells before or behind all others are the edge of the table, 一、本年新收政府信息公开申请数量||5|1|0|0|3|0|9||,",
        "a cell too few leaves the place of the zeros open, 一、本年新收政府信息公开申请数量|5|1|0|3|0|9,",
        "a label behind the figures, 5 1 0 0 3 0 9 一、本年新收政府信息公开申请数量, MISPLACED_LABEL",
        "a wrong letter, 一、本年新收政府信息公开申请数童 5 1 0 0 3 0 9, MISSPELT_LABEL",
        "another spelling is no wrong letter, 一、 本年新收政府信息公开申请数量 5 1 0 0 3 0 9,",
    })
    void isToldAsItIs(String name, String row, @Nullable RepairKind told) {
        ReadTables read = ReadTables.of("""
            三、收到和处理政府信息公开申请情况
            申请人情况|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
            %s
            二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2
            （七）总计|6|1|0|0|3|0|10
            四、结转下年度继续办理|1|0|0|0|0|0|1
            """.formatted(row).replace('|', row.contains("|") ? '\t' : ' '));
        assertThat(read.repairs()).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aRowWithoutALabelIsToldByItsPlace() {
        assertThat(kinds(new WholeRequests().belowLabels().replace("二、上年结转政府信息公开申请数量\n", "")))
                .contains(RepairKind.MISPLACED_LABEL);
    }

    @Test
    void theLabelOverSeveralRowsIsNoPartOfABrokenOne() {
        assertThat(kinds("""
            三、收到和处理政府信息公开申请情况
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 5 1 0 0 3 0 9
            二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            （三）不予公开
            1.属于国家秘密 1 0 0 0 0 0 1
            （七）总计 6 1 0 0 3 0 10
            四、结转下年度继续办理 1 0 0 0 0 0 1
            """)).isEmpty();
    }

    @Test
    void aNumberOutsideItsCellIsPutBackWhereRowAndColumnNeedIt() {
        ReadTables read = ReadTables.of(
                new WholeRequests().with("granted", "5 1 0 0 _ 0 9").behindTabs() + "\t\t\t\t\t3\t\t\n");
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.repairs()).containsExactly(RepairKind.SHIFTED_COLUMNS);
    }

    @Test
    void figuresWithNothingBetweenThemWerePartedFromTheirLabel() {
        ReadTables read = ReadTables.of(new WholeRequests().solid());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.repairs("requests.granted")).containsExactly(RepairKind.GLUED_LABEL);
    }

    private static List<RepairKind> kinds(String table) {
        return ReadTables.of(table).repairs();
    }
}
