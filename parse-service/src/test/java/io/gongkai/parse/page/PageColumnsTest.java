package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import org.junit.jupiter.api.Test;

class PageColumnsTest {
    private static final String OVER_ALL = "全年收到的来信都在十天之内答复，来访的都有登记，电话都有记录，网上的留言都有回音，没有遗漏的。";

    @Test
    void columnsAreReadOneAfterTheOther() {
        assertThat(read(columns()))
                .containsExactly(
                        OVER_ALL,
                        "一、总体情况",
                        "一年来栏目更新了三百次，读者比上年多了两成，来信都按时答复，一月一次，从不拖延的。",
                        "目录重新编排过，旧的文件逐份清理，失效的另列一处。",
                        "二、主动公开政府信息情况",
                        OVER_ALL);
    }

    @Test
    void whatAPageBeforeShowsIsKnownWhereLittleStandsInTheColumns() {
        Sheet last = new Sheet()
                .text(50, 100, "五、存在的主要问题及改进情况")
                .text(50, 120, "人手少，栏目多。")
                .text(315, 100, "六、其他需要报告的事项")
                .text(315, 120, "没有收费。");

        assertThat(read(columns(), last)).endsWith("五、存在的主要问题及改进情况", "人手少，栏目多。", "六、其他需要报告的事项", "没有收费。");
        assertThat(read(last).getFirst()).startsWith("五、存在的主要问题及改进情况 六、其他需要报告的事项");
    }

    @Test
    void pagesSideBySideOnASheetAreReadOneAfterTheOther() {
        Sheet sheet = new Sheet().lying().text(50, 80, "一、总体情况").text(470, 80, "三、收到和处理政府信息公开申请情况");
        for (int i = 0; i < 3; i++) {
            sheet.text(50, 110 + 20 * i, "第" + i + "季度更新栏目三百次，来信按时答复，来访有登记，电话有记录。");
        }
        sheet.upright(470, 100, 300).upright(640, 100, 300).upright(800, 100, 300);
        for (int i = 0; i < 11; i++) {
            sheet.level(100 + 20 * i, 470, 800);
        }
        sheet.text(480, 115, "行政许可").text(650, 115, "7");

        assertThat(read(sheet).get(2)).isEqualTo("三、收到和处理政府信息公开申请情况");
        assertThat(read(sheet).get(3)).isEqualTo("T1 0:行政许可 | 1:7");
    }

    @Test
    void figuresBesideWordsAreNoColumn() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 4; i++) {
            sheet.text(50, 100 + 20 * i, "第" + i + "款所称的文件，含转发的在内，按件计，不重复。")
                    .text(320, 100 + 20 * i, "12")
                    .text(400, 100 + 20 * i, "7");
        }

        assertThat(read(sheet).getFirst()).endsWith("12 | 7");
    }

    @Test
    void figuresBehindAGapMakeARowOfSentences() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 4; i++) {
            sheet.text(50, 100 + 20 * i, "第" + i + "款所称的文件，含转发的在内，按件计，不重复。")
                    .text(320, 100 + 20 * i, "与上年相比，口径不变。")
                    .text(500, 100 + 20 * i, "12");
        }

        assertThat(read(sheet).getFirst()).endsWith("口径不变。 | 12");
    }

    @Test
    void fewLinesSideBySideAreNoColumns() {
        Sheet one = new Sheet().text(50, 100, "年内来信都按时答复，来访都有登记，不拖延。").text(315, 100, "目录重新编排过，旧的文件逐份清理，都列出。");
        Sheet oneSided = new Sheet();
        for (int i = 0; i < 4; i++) {
            oneSided.text(50, 100 + 20 * i, "年内来信都按时答复，来访都有登记，不拖延。").text(315, 100 + 20 * i, "注：同上。");
        }

        assertThat(read(one)).singleElement().asString().endsWith("都列出。");
        assertThat(read(oneSided).getFirst()).endsWith("注：同上。");
    }

    @Test
    void theGutterMayRunDownTheMiddleOfThePageOrOfItsText() {
        assertThat(String.join("", read(columnsAt(50, 265, 18)))).matches("左边第0行.*左边第2行.*右边第0行.*");
        assertThat(String.join("", read(columnsAt(95, 315, 17)))).matches("左边第0行.*左边第2行.*右边第0行.*");
    }

    @Test
    void whatLiesOnTheGutterEndsColumns() {
        Sheet ruled = block(block(new Sheet(), 100, "甲"), 240, "乙").level(190, 50, 545);
        Sheet pictured = block(block(new Sheet(), 100, "甲"), 240, "乙").picture(280, 170, 40, 20);

        assertThat(String.join("", read(ruled))).matches("甲左.*甲右.*乙左.*乙右.*");
        assertThat(String.join("", read(pictured))).matches("甲左.*甲右.*乙左.*乙右.*");
    }

    @Test
    void sentencesInTheRowsOfATableAreNoColumns() {
        Sheet table = block(block(new Sheet(), 100, "甲"), 160, "乙")
                .level(85, 40, 555)
                .level(145, 40, 555)
                .level(205, 40, 555)
                .upright(40, 85, 205)
                .upright(555, 85, 205);

        assertThat(String.join("", read(table))).matches("甲左.*甲右.*甲左.*甲右.*甲左.*甲右.*乙左.*");
    }

    @Test
    void halvesOfASheetWithoutATextOrATableAreNoPages() {
        Sheet words = new Sheet().lying();
        Sheet tables = new Sheet().lying().text(50, 90, "甲表").text(470, 90, "乙表");
        for (int i = 0; i < 3; i++) {
            words.text(50, 110 + 20 * i, "第" + i + "季度更新栏目三百次，来信按时答复，来访有登记，电话有记录。")
                    .text(470, 110 + 20 * i, "湛河");
        }
        for (double x : new double[] {50, 470}) {
            tables.upright(x, 100, 300).upright(x + 170, 100, 300).upright(x + 330, 100, 300);
            for (int i = 0; i < 11; i++) {
                tables.level(100 + 20 * i, x, x + 330);
            }
            tables.text(x + 10, 115, "行政许可").text(x + 180, 115, "7");
        }

        assertThat(read(words).getFirst()).endsWith("湛河");
        assertThat(read(tables).getFirst()).startsWith("甲表").endsWith("乙表");
    }

    @Test
    void partsOfASheetStandOnTheSamePage() {
        PagesReading pages = new PagesReading(ReadingLimits.USUAL);
        pages.add(columns().page(1));
        pages.add(new Sheet().text(50, 100, "六、其他需要报告的事项").page(2));
        Document document = ((DocumentOutcome.Read) pages.outcome("PDF")).document();

        assertThat(document.lines().stream().map(line -> line.source().page()).distinct())
                .containsExactly(1, 2);
    }

    /** Two columns of three lines, each line so many characters long. */
    private static Sheet columnsAt(double first, double second, int length) {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 3; i++) {
            String line = ("边第" + i + "行说来信按时答复，来访都有登记，从不拖延的").substring(0, length - 1);
            sheet.text(first, 100 + 20 * i, "左" + line).text(second, 100 + 20 * i, "右" + line);
        }
        return sheet;
    }

    private static Sheet block(Sheet sheet, double y, String name) {
        for (int i = 0; i < 3; i++) {
            sheet.text(50, y + 15 * i, name + "左边第" + i + "行说来信按时答复，来访有登记。")
                    .text(315, y + 15 * i, name + "右边第" + i + "行说电话都有记录，网上有回音。");
        }
        return sheet;
    }

    private static Sheet columns() {
        return new Sheet()
                .text(60, 60, OVER_ALL)
                .text(50, 100, "一、总体情况")
                .text(70, 120, "一年来栏目更新了三百次，读者比上年多了两")
                .text(50, 140, "成，来信都按时答复，一月一次，从不拖延的。")
                .text(335, 100, "目录重新编排过，旧的文件逐份清理，失效的")
                .text(315, 120, "另列一处。")
                .text(50, 180, "二、主动公开政府信息情况")
                .text(60, 210, OVER_ALL);
    }
}
