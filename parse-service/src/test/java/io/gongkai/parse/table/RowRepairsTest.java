package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.RepairKind;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static List<RepairKind> kinds(String table) {
        return ReadTables.of(table).repairs();
    }
}
