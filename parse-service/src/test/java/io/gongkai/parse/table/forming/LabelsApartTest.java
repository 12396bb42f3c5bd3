package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A label with empty cells, and a row of figures without one above or below it. */
class LabelsApartTest {
    private static final String OPEN = "? ? ? ? ? ? ?";
    private static final String BLANK = "blank blank blank blank blank blank blank";
    private static final String EMPTY = "\t\t\t\t\t\t\t";
    private static final List<String> LAST = List.of("1.申请人无", "2.申请人逾期", "3.其他", "（七）", "四、");

    @Test
    void figuresBelowTheirLabelsAreTheirs() {
        ReadTables read = ReadTables.of(parted(LabelsApartTest::labelFirst, LAST));
        assertThat(read.row("requests.total")).isEqualTo("6 1 0 0 3 0 10");
        assertThat(read.row("requests.carriedOut")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(read.repairs("requests.total")).contains(RepairKind.MISPLACED_LABEL);
        assertThat(read.repairs("requests.granted")).isEmpty();
    }

    @Test
    void soAreFiguresAboveTheirLabels() {
        ReadTables read = ReadTables.of(parted(LabelsApartTest::figuresFirst, LAST));
        assertThat(read.row("requests.total")).isEqualTo("6 1 0 0 3 0 10");
        assertThat(read.row("requests.carriedOut")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(read.repairs("requests.total")).contains(RepairKind.MISPLACED_LABEL);
    }

    @Test
    void oneInTheMiddleIsTheirsWhereItAddsUp() {
        ReadTables read = ReadTables.of(parted(LabelsApartTest::labelFirst, List.of("（二）")));
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void inDisclosureTheyAreTheirsWhereAllTakeTurns() {
        ReadTables read = ReadTables.of("""
                二、主动公开政府信息情况
                信息内容\t上一年项目数量\t本年增/减\t处理决定数量
                规章\t1\t2\t3
                规范性文件\t4\t5\t6
                行政许可\t1\t0\t2
                其他对外管理服务事项\t3\t0\t4
                行政处罚\t\t\t
                \t5\t0\t6
                行政强制\t\t\t
                \t7\t0\t8
                行政事业性收费\t9\t0
                """);
        assertThat(read.row("disclosure.penalties")).isEqualTo("5 0 6");
        assertThat(read.row("disclosure.coercion")).isEqualTo("7 0 8");
    }

    @Test
    void aLabelOfTheLettersOfHeadersIsOne() {
        ReadTables read = ReadTables.of("""
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容\t本年制发件数\t本年废止件数\t现行有效件数
                规章\t\t\t
                \t0\t0\t3
                行政规范性文件\t\t\t
                \t2\t1\t15
                第二十条第（五）项
                信息内容\t本年处理决定数量
                行政许可\t120
                第二十条第（六）项
                信息内容\t本年处理决定数量
                行政处罚\t31
                行政强制\t7
                第二十条第（八）项
                信息内容\t本年收费金额（单位：万元）
                行政事业性收费\t45.6
                """);
        assertThat(read.row("disclosure.regulations")).isEqualTo("0 0 3");
        assertThat(read.row("disclosure.normativeDocuments")).isEqualTo("2 1 15");
    }

    @Test
    void besideAFigureInTheColumnOfTheLabelNoneIsKnown() {
        ReadTables read = ReadTables.of(parted((label, figures) -> label + EMPTY + "\n8\t" + figures, LAST));
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
        assertThat(read.row("requests.carriedOut")).isEqualTo(OPEN);
    }

    /** Between strokes, a row goes on in the next line wherever that begins. */
    @Test
    void aLabelAtTheEndOfALineOfCellsIsNotApart() {
        String table = new WholeRequests().behindTabs();
        int rows = table.indexOf('\n') + 1;
        String cells = Arrays.stream(table.substring(rows).split("\n"))
                .map(row -> "|" + row.replace("\t", " |") + " |")
                .collect(Collectors.joining(" "));
        ReadTables read = ReadTables.of(table.substring(0, rows) + cells.replace("不计其他情形） |1", "不计其他情形）\n|1"));
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void besideALabelThatIsLostNoneIsKnown() {
        String text = parted(LabelsApartTest::labelFirst, LAST).replace("3.其他" + EMPTY + "\n", "");
        ReadTables read = ReadTables.of(text);
        assertThat(read.row("requests.other.feeUnpaid")).isEqualTo(OPEN);
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
    }

    @Test
    void figuresOfTheRowWhoseLabelIsLostAreNotThoseOfTheNext() {
        ReadTables read = ReadTables.of(
                parted((label, _) -> label + EMPTY, List.of("（二）")).replace("（一）予以公开\t", "\t"));
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.partlyGranted")).isEqualTo(BLANK);
    }

    @Test
    void labelsWithoutFiguresAreNotBlankBesideFewerRowsOfFigures() {
        String text = parted(LabelsApartTest::labelFirst, LAST).replace("\t6\t1\t0\t0\t3\t0\t10\n", "");
        ReadTables read = ReadTables.of(text);
        assertThat(read.row("requests.other.rest")).isEqualTo(OPEN);
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
        assertThat(read.row("requests.carriedOut")).isEqualTo(OPEN);
    }

    @Test
    void emptyCellsWithoutFiguresBesideThemAreBlank() {
        ReadTables read = ReadTables.of(parted((label, _) -> label + EMPTY, List.of("1.属于国家秘密")));
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo(BLANK);
    }

    private static String labelFirst(String label, String figures) {
        return label + EMPTY + "\n\t" + figures;
    }

    private static String figuresFirst(String label, String figures) {
        return "\t" + figures + "\n" + label + EMPTY;
    }

    /** The rows whose labels begin so, in two. */
    private static String parted(BiFunction<String, String, String> parts, List<String> labels) {
        List<String> lines = new ArrayList<>();
        Arrays.stream(new WholeRequests().behindTabs().split("\n"))
                .map(line -> {
                    int label = line.indexOf('\t');
                    boolean own = labels.stream().anyMatch(line::startsWith);
                    return own ? parts.apply(line.substring(0, label), line.substring(label + 1)) : line;
                })
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }
}
