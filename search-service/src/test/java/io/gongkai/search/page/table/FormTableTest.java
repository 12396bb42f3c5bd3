package io.gongkai.search.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormTableTest {

    @ParameterizedTest
    @EnumSource
    void everyFigureOfTheFormStandsInItsTablesOnceAndInOrder(Form form) {
        List<String> placed = Arrays.stream(TableKind.values())
                .map(kind -> FormTable.of(kind, form))
                .flatMap(FormTableTest::figures)
                .map(FigurePlace::address)
                .toList();

        assertThat(placed)
                .containsExactlyElementsOf(
                        form.cells().stream().map(FormCell::address).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void spansCoverEveryPlaceOfTheGridOnce(FormTable table) {
        List<TableRow> rows = rows(table);
        int[][] covered = new int[rows.size()][table.columns()];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Place place : rows.get(row).places()) {
                while (covered[row][column] > 0) {
                    column++;
                }
                for (int down = 0; down < place.rows(); down++) {
                    for (int right = 0; right < place.columns(); right++) {
                        covered[row + down][column + right]++;
                    }
                }
                column += place.columns();
            }
        }

        for (int[] row : covered) {
            assertThat(row).containsOnly(1);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyHeadingOfAFigureIsALabelOfItsTable(FormTable table) {
        List<String> labels = labels(table).map(Label::id).toList();

        assertThat(labels).doesNotHaveDuplicates();
        assertThat(figures(table).map(FigurePlace::headings))
                .allSatisfy(headings -> assertThat(labels).containsAll(headings));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void headingsTellAllFiguresOfATableApart(FormTable table) {
        Set<List<String>> seen = new HashSet<>();

        assertThat(figures(table).map(FigurePlace::headings))
                .allSatisfy(headings -> assertThat(seen.add(headings)).isTrue());
    }

    @Test
    void requestsOf2021StandUnderTheirGroups() {
        assertThat(outline(FormTable.of(TableKind.REQUESTS, Form.FORM_2021)))
                .startsWith(
                        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3, 申请人情况 7x1",
                        "自然人 1x2, 法人或其他组织 5x1, 总计 1x2",
                        "商业企业 1x1, 科研机构 1x1, 社会公益组织 1x1, 法律服务机构 1x1, 其他 1x1",
                        "一、本年新收政府信息公开申请数量 3x1",
                        "二、上年结转政府信息公开申请数量 3x1",
                        "三、本年度办理结果 1x22, （一）予以公开 2x1",
                        "（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2x1",
                        "（三）不予公开 1x8, 1.属于国家秘密 1x1")
                .contains("（六）其他处理 1x3, 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1x1")
                .endsWith("3.其他 1x1", "（七）总计 2x1", "四、结转下年度继续办理 3x1");
    }

    @Test
    void requestsOf2019HaveOneRowOfOtherResults() {
        assertThat(outline(FormTable.of(TableKind.REQUESTS, Form.FORM_2019)))
                .contains("三、本年度办理结果 1x20, （一）予以公开 2x1", "（六）其他处理 2x1");
    }

    @Test
    void disclosureIsABlockForEachItemOfArticleTwenty() {
        assertThat(outline(FormTable.of(TableKind.DISCLOSURE, Form.FORM_2021)))
                .containsExactly(
                        "第二十条第（一）项 4x1",
                        "信息内容 1x1, 本年制发件数 1x1, 本年废止件数 1x1, 现行有效件数 1x1",
                        "规章 1x1",
                        "行政规范性文件 1x1",
                        "第二十条第（五）项 4x1",
                        "信息内容 1x1, 本年处理决定数量 3x1",
                        "行政许可 1x1",
                        "第二十条第（六）项 4x1",
                        "信息内容 1x1, 本年处理决定数量 3x1",
                        "行政处罚 1x1",
                        "行政强制 1x1",
                        "第二十条第（八）项 4x1",
                        "信息内容 1x1, 本年收费金额（单位：万元） 3x1",
                        "行政事业性收费 1x1");
        assertThat(outline(FormTable.of(TableKind.DISCLOSURE, Form.FORM_2019)))
                .contains(
                        "信息内容 1x1, 上一年项目数量 1x1, 本年增/减 1x1, 处理决定数量 1x1",
                        "信息内容 1x1, 上一年项目数量 1x1, 本年增/减 2x1",
                        "信息内容 1x1, 采购项目数量 1x1, 采购总金额 2x1");
    }

    @Test
    void disputesAreReviewsAndTwoKindsOfSuits() {
        assertThat(outline(FormTable.of(TableKind.DISPUTES, Form.FORM_2019)))
                .startsWith("行政复议 5x2, 行政诉讼 10x1", "未经复议直接起诉 5x1, 复议后起诉 5x1");
    }

    static Stream<FormTable> tables() {
        return Arrays.stream(Form.values())
                .flatMap(form -> Arrays.stream(TableKind.values()).map(kind -> FormTable.of(kind, form)));
    }

    private static List<String> outline(FormTable table) {
        return rows(table).stream()
                .map(row -> row.places().stream()
                        .flatMap(place -> place instanceof Label label ? Stream.of(label) : Stream.<Label>empty())
                        .map(label -> label.text() + " " + label.columns() + "x" + label.rows())
                        .toList())
                .map(labels -> String.join(", ", labels))
                .toList();
    }

    private static Stream<FigurePlace> figures(FormTable table) {
        return places(table)
                .flatMap(
                        place -> place instanceof FigurePlace figure ? Stream.of(figure) : Stream.<FigurePlace>empty());
    }

    private static Stream<Label> labels(FormTable table) {
        return places(table).flatMap(place -> place instanceof Label label ? Stream.of(label) : Stream.<Label>empty());
    }

    private static Stream<Place> places(FormTable table) {
        return rows(table).stream().flatMap(row -> row.places().stream());
    }

    private static List<TableRow> rows(FormTable table) {
        List<TableRow> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        return rows;
    }
}
