package io.gongkai.parse.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.text.TextReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands in a table is no text, and no text is lost in a table. Each line is given behind what it is; a bar stands for a tab. */
class OutlineTest {

    @Test
    void theNoteAboveATableIsItsHeader() {
        assertRoles("""
            TEXT 三、收到和处理政府信息公开申请情况
            TABLE （本列数据的勾稽关系为：第一项加第二项之和，
            TABLE 等于第三项加第四项之和）
            TABLE 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            TABLE 一、本年新收政府信息公开申请数量 5 1 0 0 3 0 9
            TABLE 二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            TABLE （七）总计 6 1 0 0 3 0 10
            TABLE 四、结转下年度继续办理 1 0 0 0 0 0 1
            TEXT 以上数据截至年底。
            TEXT 四、政府信息公开行政复议、行政诉讼情况
            """);
    }

    @Test
    void theTitleAmongTheRowsStandsOnTheEdgeOfAPage() {
        assertRoles("""
            TEXT 二、主动公开政府信息情况
            TABLE 规章 1 2 3
            TABLE 行政规范性文件 4 5 6
            PAGE_MARK 2023年样例县人民政府政府信息公开工作年度报告
            TABLE 行政许可 7
            TABLE 行政处罚 8
            """);
    }

    @Test
    void countsInASentenceAreNoRow() {
        assertRoles("""
            TEXT 二、主动公开政府信息情况
            TEXT 制发规章3件，行政规范性文件38件。
            TABLE 规章 1 2 3
            TABLE 行政规范性文件 4 5 6
            TABLE 行政许可 7
            """);
    }

    @Test
    void aMisreadWordBetweenRowsIsPartOfTheTable() {
        assertRoles("""
            TEXT 三、收到和处理政府信息公开申请情况
            TABLE 一、本年新收政府信息公开申请数量 5 1 0 0 3 0 9
            TABLE 二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2
            TABLE 杂项
            TABLE （七）总计 6 1 0 0 3 0 10
            TABLE 四、结转下年度继续办理 1 0 0 0 0 0 1
            """);
    }

    @Test
    void rowsInOtherWordsThanTheFormsAreItsRemains() {
        assertRoles("""
            TEXT 二、主动公开政府信息情况
            TABLE 项目|数量甲|数量乙|数量丙
            TABLE 规章|1|2|3
            TABLE 行政规范性文件|4|5|6
            TABLE 行政许可|7||
            TABLE 备案登记|8||
            TEXT 三、收到和处理政府信息公开申请情况
            """);
    }

    @Test
    void aSentenceInItsCellsIsNot() {
        assertRoles("""
            TEXT 二、主动公开政府信息情况
            TABLE 规章|1|2|3
            TABLE 行政规范性文件|4|5|6
            TABLE 行政许可|7||
            TEXT 说明|本年度无变化。||
            TEXT 三、收到和处理政府信息公开申请情况
            """);
    }

    @Test
    void countedPagesInOrderAreNoFigures() {
        assertRoles("""
            TEXT 二、主动公开政府信息情况
            TABLE 规章 1 2 3
            PAGE_MARK 1/2
            TABLE 行政规范性文件 4 5 6
            PAGE_MARK 2/2
            TABLE 行政许可 7
            """);
    }

    @Test
    void outOfOrderTheyAreFigures() {
        assertRoles("""
            TEXT 二、主动公开政府信息情况
            TABLE 规章
            TABLE 1/2
            TABLE 行政规范性文件
            TABLE 7/3
            TABLE 行政许可
            TABLE 7
            """);
    }

    @Test
    void theNextReportIsNoneOfThisOne() {
        assertRoles("""
            TEXT 2023年样例局政府信息公开工作年度报告
            TEXT 一、总体情况
            TEXT 本年度公开信息。内容如下。
            TEXT 二、主动公开政府信息情况
            TEXT 公开信息。
            TEXT 三、收到和处理政府信息公开申请情况
            TEXT 没有收到申请。
            BEYOND 2022年样例局政府信息公开工作年度报告
            BEYOND 一、总体情况
            BEYOND 上年度公开信息。
            BEYOND 二、主动公开政府信息情况
            BEYOND 公开信息。
            BEYOND 三、收到和处理政府信息公开申请情况
            BEYOND 没有收到申请。
            """);
    }

    @Test
    void behindATableOfContentsTheReportBegins() {
        assertRoles("""
            TEXT 目录
            TEXT 一、总体情况
            TEXT 二、主动公开政府信息情况
            TEXT 三、收到和处理政府信息公开申请情况
            TEXT 一、总体情况
            TEXT 本年度公开信息。内容如下。
            TEXT 二、主动公开政府信息情况
            TEXT 公开信息。
            TEXT 三、收到和处理政府信息公开申请情况
            TEXT 没有收到申请。
            """);
    }

    private static void assertRoles(String lines) {
        List<String> roles =
                lines.lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        List<String> printed = lines.lines()
                .map(line -> line.substring(line.indexOf(' ') + 1).replace('|', '\t'))
                .toList();
        Document document = new TextReader()
                .read(String.join("\n", printed), ReadingLimits.USUAL)
                .document();
        Outline outline = Outline.of(document);
        assertThat(IntStream.range(0, printed.size())
                        .mapToObj(i -> outline.role(i).name())
                        .toList())
                .isEqualTo(roles);
    }
}
