package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** Where only counting tells which figures are a row's, one that is lost would move all behind it: sums must show that none is. */
class LostOrderTest {
    private static final String OPEN = "? ? ? ? ? ? ?";

    @Test
    void countedFiguresAreReadWhileAllOfThemAddUp() {
        ReadTables read = ReadTables.of(new WholeRequests().behindAllLabels());
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(read.row("requests.total")).isEqualTo("6 1 0 0 3 0 10");
    }

    @Test
    void aColumnThatDoesNotAddUpLeavesThemOpen() {
        ReadTables read = ReadTables.of(
                new WholeRequests().with("granted", "4 1 0 0 4 0 9").behindAllLabels());
        assertThat(read.row("requests.carriedIn")).isEqualTo(OPEN);
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
    }

    @Test
    void oneOfThemLostLeavesThemOpen() {
        ReadTables read =
                ReadTables.of(new WholeRequests().with("granted", "5 1 0 3 0 9").behindAllLabels());
        assertThat(read.row("requests.carriedIn")).isEqualTo(OPEN);
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo(OPEN);
    }

    @Test
    void oneWrongSumAmongManyRowsIsTheFilersAndOpensNoOther() {
        ReadTables read = ReadTables.of(
                new WholeRequests().with("granted", "5 1 0 0 3 0 8").behindAllLabels());
        assertThat(read.row("requests.granted")).isEqualTo("?sum ?sum ?sum ?sum ?sum ?sum ?sum");
        assertThat(read.row("requests.total")).isEqualTo("6 1 0 0 3 0 10");
    }

    @Test
    void threeWrongSumsAreNotTheFilers() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("received", "5 1 0 0 3 0 8")
                .with("carriedIn", "2 0 0 0 0 0 3")
                .with("granted", "5 1 0 0 3 0 8")
                .behindAllLabels());
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
    }

    @Test
    void zerosAddUpWhereverTheyStandAmongRowsThatLostTheirBlanks() {
        ReadTables read = ReadTables.of("""
            三、收到和处理政府信息公开申请情况
            自然人
            商业企业
            科研机构
            社会公益组织
            法律服务机构
            其他
            总计
            一、本年新收政府信息公开申请数量
            3
            1
            4
            二、上年结转政府信息公开申请数量
            1
            1
            （一）予以公开
            3
            0
            3
            （二）部分公开
            1
            1
            2
            （七）总计
            4
            1
            5
            """);
        assertThat(read.row("requests.granted")).isEqualTo(OPEN);
    }

    @Test
    void twoFiguresThatAreAlikeAddUpByChanceWhereMostRowsDoNot() {
        String text = """
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量
            63
            9
            二、上年结转政府信息公开申请数量
            2
            2
            三
            （一）予以公开
            5
            7
            13
            （七）总计
            9
            5
            79
            四、结转下年度继续办理
            2
            """;
        ReadTables read = ReadTables.of(text.replace("\n", "\n\n"));
        assertThat(read.row("requests.carriedIn")).isEqualTo(OPEN);
    }

    @Test
    void anEmptyLineAmongAsManyFiguresAsColumnsMayBeABlankIfTheyDoNotAddUp() {
        String gap = new WholeRequests()
                .with("granted", "5 1 0 0 3 0 8")
                .onLines()
                .replace("（一）予以公开\n5\n1\n", "（一）予以公开\n5\n1\n\n");
        assertThat(ReadTables.of(gap).row("requests.granted")).isEqualTo(OPEN);
    }
}
