package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text in columns of blanks, as programs print it that give each column a width of its own. */
class OverlongLabelsTest {
    private static final String PARTLY = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
    private static final String LONGEST = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";

    private static final int WIDTH = 40;

    @Test
    void figuresThatALongLabelPushedAsideAreNotThoseOfTheNextColumn() {
        ReadTables read = table(PARTLY, true, "1", "", "0", "0", "0", "", "1");
        assertThat(read.row("requests.partlyGranted")).endsWith("? 1").doesNotStartWith("blank");
        assertThat(read.row("requests.granted")).isEqualTo("5 blank 0 0 blank 0 5");
    }

    @Test
    void aLabelAcrossColumnsPushesNothing() {
        ReadTables read = table(PARTLY, false, "", "1", "0", "0", "0", "", "1");
        assertThat(read.row("requests.partlyGranted")).isEqualTo("blank 1 0 0 0 blank 1");
    }

    @Test
    void theCountOfPlacesWithWhichFiguresStandExactlyBelowEachOtherIsTheRightOne() {
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n").append(names(80));
        List.of(
                        "一、本年新收政府信息公开申请数量",
                        "二、上年结转政府信息公开申请数量",
                        "（一）予以公开",
                        PARTLY,
                        "1.属于国家秘密",
                        "2.其他法律行政法规禁止公开",
                        "4.保护第三方合法权益",
                        "5.属于三类内部事务信息",
                        "8.属于行政查询事项",
                        LONGEST,
                        "（七）总计",
                        "四、结转下年度继续办理")
                .forEach(label -> text.append(across(110, label, "", "", "", "", "", "", "0")));
        ReadTables read = ReadTables.of(text.toString());
        assertThat(read.row("requests.partlyGranted")).isEqualTo("blank blank blank blank blank blank 0");
        assertThat(read.row("requests.other.feeUnpaid")).isEqualTo("blank blank blank blank blank blank 0");
    }

    private static String names(int width) {
        return line(width, "", "", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    }

    private static ReadTables table(String label, boolean pushed, String... figures) {
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n");
        text.append(names(WIDTH));
        text.append(line(WIDTH, "一、本年新收政府信息公开申请数量", "", "6", "1", "0", "0", "", "0", "7"));
        text.append(line(WIDTH, "二、上年结转政府信息公开申请数量", "", "0", "", "", "0", "0", "0", "0"));
        text.append(line(WIDTH, "（一）予以公开", "", "5", "", "0", "0", "", "0", "5"));
        // one program begins the next column behind the label, another lets the label stand over it
        text.append(pushed ? line(WIDTH, label, "", figures) : across(30 + WIDTH, label, figures));
        text.append(line(WIDTH, "（三）不予公开", "1.属于国家秘密", "0", "", "", "0", "0", "", "0"));
        List.of("2.其他法律行政法规禁止公开", "4.保护第三方合法权益", "5.属于三类内部事务信息", "8.属于行政查询事项")
                .forEach(own -> text.append(line(WIDTH, "", own, "", "", "", "", "", "", "0")));
        text.append(line(WIDTH, "（六）其他处理", LONGEST.substring(0, WIDTH / 2), "", "", "", "", "", "", "0"));
        text.append(line(WIDTH, "（七）总计", "", "6", "1", "0", "0", "", "0", "7"));
        text.append(line(WIDTH, "四、结转下年度继续办理", "", "0", "0", "", "", "0", "0", "0"));
        return ReadTables.of(text.toString());
    }

    private static String line(int width, String group, String label, String... figures) {
        return across(0, padded(group, 30) + padded(label, width), figures);
    }

    private static String across(int width, String label, String... figures) {
        StringBuilder line = new StringBuilder(padded(label, width));
        for (String figure : figures) {
            line.append(padded(figure, 14));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** With blanks behind it up to so many places, of which Chinese takes two. */
    private static String padded(String text, int places) {
        int taken = 0;
        for (int i = 0; i < text.length(); i++) {
            taken += text.charAt(i) < 0x1000 ? 1 : 2;
        }
        return text + " ".repeat(Math.max(0, places - taken));
    }
}
