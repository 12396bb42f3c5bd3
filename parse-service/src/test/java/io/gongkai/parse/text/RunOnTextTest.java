package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOnTextTest {
    private static final List<String> PIECES = List.of(
            "某县人民政府2023年政府信息公开工作年度报告",
            "一、总体情况",
            "公开信息若干条。".repeat(120),
            "自然人",
            "商业企业",
            "科研机构",
            "社会公益组织",
            "一、本年新收政府信息公开申请数量",
            "5",
            "0",
            "结果维持",
            "2024年1月8日");

    @ParameterizedTest
    @ValueSource(strings = {" ", "|", " | ", "\t", "  "})
    void whatPartsTheNamesOfTheColumnsPartsLines(String parting) {
        assertThat(lines(String.join(parting, PIECES))).containsExactlyElementsOf(PIECES);
    }

    @Test
    void theNumberOfAHeadingStaysWithIt() {
        assertThat(lines(String.join(" ", PIECES).replace("一、总体情况", "一 总体情况"))).contains("一 总体情况");
    }

    @Test
    void severalStrokesPartLinesToo() {
        String text = String.join("|", PIECES).replace("科研机构|", "科研机构| |");
        assertThat(lines(text)).contains("科研机构", "", "社会公益组织");
    }

    @Test
    void linesKeepTheirPlaceInTheText() {
        String text = "来源：某网站\n" + String.join("|", PIECES);
        Document document = read(text);
        Line last = document.lines().getLast();
        assertThat(document.text()).isEqualTo(text);
        assertThat(last.source().offset()).isEqualTo(text.indexOf("2024年1月8日"));
    }

    @Test
    void rowsWithEmptyCellsBetweenTabsStayRows() {
        assertThat(lines(String.join("\t", PIECES).replace("\t5", "\t\t5"))).hasSize(1);
    }

    @Test
    void aRowOfATableStaysOne() {
        String row = "自然人 商业企业 科研机构 社会公益组织 结果维持";
        assertThat(lines("公开信息若干条。".repeat(200) + "\n" + row)).contains(row);
    }

    private static List<String> lines(String text) {
        return read(text).lines().stream()
                .map(line -> line.cells().getFirst().text().strip())
                .toList();
    }

    private static Document read(String text) {
        return new TextReader().read(text, ReadingLimits.USUAL).document();
    }
}
