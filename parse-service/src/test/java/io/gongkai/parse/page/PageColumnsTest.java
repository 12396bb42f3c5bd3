package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

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
