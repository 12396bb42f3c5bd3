package io.gongkai.parse.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.text.TextReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of figures that stand in no rows, and what stays as it is. */
class TabulationTest {
    private static final List<String> NAMES = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final List<String> FIGURES = List.of("3", "0", "12", "", "1", "0", "16");
    private static final List<String> LABELS = FormTable.of(Form.FORM_2021, TableKind.REQUESTS).rows().stream()
            .map(row -> row.label())
            .toList();

    @Test
    void figuresBehindTheirNamesAreRows() {
        assertThat(rows(listed((name, figure) -> name + figure + (figure.isEmpty() ? "" : "件"), "，")))
                .containsAll(expected());
        assertThat(rows(listed((name, figure) -> "\n" + name + "：" + figure, "")))
                .containsAll(expected());
        assertThat(rows(listed((name, figure) -> "\n" + name + "\n" + (figure.isEmpty() ? "/" : figure), "")))
                .contains(row(LABELS.getFirst(), List.of("3", "0", "12", "/", "1", "0", "16")));
    }

    @Test
    void aFigurePerRowIsTold() {
        assertThat(rows(perRow((label, name, figure) -> label + "\t" + name + "\t" + figure)))
                .containsAll(expected())
                .noneMatch(row -> row.contains("申请人"));
    }

    @Test
    void figuresBeforeTheirNamesAreLeftAsTheyAre() {
        String text = perRow((label, name, figure) -> figure + "\t" + label + "\t" + name);
        assertThat(rows(text)).isEqualTo(read(text));
        String below = listed((name, figure) -> "\n" + (figure.isEmpty() ? "0" : figure) + "\n" + name, "");
        assertThat(rows(below)).isEqualTo(read(below));
    }

    @Test
    void otherFiguresBesideTheNamedOnesLeaveThemAsTheyAre() {
        String lastYear = listed((name, figure) -> name + figure + "件（上年2件）", "，");
        assertThat(rows(lastYear)).isEqualTo(read(lastYear));
        String twice = listed((name, figure) -> name + "：" + figure, " ")
                + listed((name, figure) -> name + "：9" + figure, " ");
        assertThat(rows(twice)).isEqualTo(read(twice));
    }

    @Test
    void aRowThatLacksAColumnHasNoFigures() {
        String text = listed((name, figure) -> name + "：" + figure, " ").replaceFirst("科研机构：12 ", "");
        assertThat(rows(text))
                .contains(List.of(LABELS.getFirst()))
                .contains(expected().getLast());
    }

    @Test
    void someRowsInProseAreNoTable() {
        String text = listed((name, figure) -> name + figure + "件", "，")
                .lines()
                .limit(5)
                .collect(Collectors.joining("\n"));
        assertThat(rows(text)).isEqualTo(read(text));
    }

    @Test
    void rowsJoinedOnALineArePartedBehindTheirFigures() {
        assertThat(rows("自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1"
                        + " （三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0 2.其他法律行政法规禁止公开 2 0 0 0 0 0 2"))
                .containsExactly(
                        List.of("自然人 法人或其他组织 总计"),
                        List.of("商业企业 科研机构 社会公益组织 法律服务机构 其他"),
                        List.of("一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1"),
                        List.of("（三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0"),
                        List.of("2.其他法律行政法规禁止公开 2 0 0 0 0 0 2"));
    }

    @Test
    void joinedRowsStayTogetherWhereFiguresMayBelongToTheLabelBehind() {
        String before = "1 0 0 0 0 0 1 1.属于国家秘密 0 0 0 0 0 0 0 2.其他法律行政法规禁止公开 2 0 0 0 0 0 2 3.危及“三安全一稳定”";
        assertThat(rows(before)).containsExactly(List.of(before));
        String misread = "自然人 法人或其他组织 总计 商业企亚 科研机构 社会公益组织 法律服务机构 其他 1.属于国家秘密 0 0 0 0 0 0 0"
                + " 2.其他法律行政法规禁止公开 2 0 0 0 0 0 2 3.危及“三安全一稳定” 0 0 0 0 0 0 0";
        assertThat(rows(misread)).containsExactly(List.of(misread));
    }

    @Test
    void joinedRowsStayTogetherUnlessAllFiguresStandBehindTheirLabels() {
        String rows = "1.属于国家秘密 0 0 0 0 0 0 0 2.其他法律行政法规禁止公开 2 0 0 0 0 0 2 3.危及“三安全一稳定” 0 0 0 0 0 0 0";
        assertThat(rows(rows)).hasSize(3);
        assertThat(rows(rows + " 4.保护第三方合法权益")).hasSize(1);
        assertThat(rows("1 0 0 0 0 0 1 " + rows)).hasSize(1);
        assertThat(rows(rows.substring(0, rows.indexOf("3.")))).hasSize(1);
    }

    @Test
    void joinedRowsBeginWithTheLabelsOverThem() {
        assertThat(rows("第二十条第（五）项 信息内容 本年处理决定数量 行政许可 7 第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 3 行政强制4 0"))
                .containsExactly(
                        List.of("第二十条第（五）项"),
                        List.of("信息内容 本年处理决定数量"),
                        List.of("行政许可 7"),
                        List.of("第二十条第（六）项"),
                        List.of("信息内容 本年处理决定数量"),
                        List.of("行政处罚 3"),
                        List.of("行政强制4 0"));
        assertThat(rows("第二十条第（五）项 行政许可 7 第二十条第（六）项 行政处罚 3 行政强制 0")).contains(List.of("第二十条第（五）项"), List.of("行政许可 7"));
    }

    @Test
    void rowsThatShareCellsAreParted() {
        assertThat(shared("1.属于国家秘密\n2.其他法律行政法规禁止公开", "0\n5", "", "3\n4"))
                .containsExactly(List.of("1.属于国家秘密", "0", "", "3"), List.of("2.其他法律行政法规禁止公开", "5", "", "4"));
    }

    @Test
    void sharedCellsWithFewerFiguresThanLabelsStayAsTheyAre() {
        assertThat(shared("1.属于国家秘密\n2.其他法律行政法规禁止公开", "0\n5", "7"))
                .containsExactly(List.of("1.属于国家秘密\n2.其他法律行政法规禁止公开", "0\n5", "7"));
        assertThat(shared("4.保护第三方\n合法权益", "0\n5")).containsExactly(List.of("4.保护第三方\n合法权益", "0\n5"));
    }

    @Test
    void wordsBesideLabelsThatShareACellStayAsTheyAre() {
        assertThat(shared("1.属于国家秘密\n2.其他法律行政法规禁止公开", "0\n5", "一件\n两件")).hasSize(1);
        assertThat(shared("1.属于国家秘密\n2.其他法律行政法规禁止公开", "")).hasSize(1);
        assertThat(shared("1.属于国家秘密\n2.其他法律行政法规禁止公开")).hasSize(1);
        assertThat(shared("4.保护第三方\n合法权益", "0\n5")).hasSize(1);
        assertThat(shared("1.属于国家秘密\n2.其他法律行政法规禁止公开", "0\n5\n6")).hasSize(1);
    }

    @Test
    void hostileListsCostNoMoreThanTheirLength() {
        String names = IntStream.range(0, 60_000)
                .mapToObj(i -> "总计\n" + (i % 3 == 0 ? "自然人：" + i + "\n" : ""))
                .collect(Collectors.joining());
        assertTimeout(Duration.ofSeconds(20), () -> rows(names));
    }

    private interface Pair {
        String write(String name, String figure);
    }

    private interface Triple {
        String write(String label, String name, String figure);
    }

    private static String listed(Pair pair, String between) {
        return LABELS.stream()
                .map(label -> label + "："
                        + IntStream.range(0, NAMES.size())
                                .mapToObj(i -> pair.write(NAMES.get(i), FIGURES.get(i)))
                                .collect(Collectors.joining(between))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String perRow(Triple triple) {
        Function<String, String> rows = label -> IntStream.range(0, NAMES.size())
                .mapToObj(i -> triple.write(label, NAMES.get(i), FIGURES.get(i)) + "\n")
                .collect(Collectors.joining());
        return "事项\t申请人\t数量\n" + LABELS.stream().map(rows).collect(Collectors.joining());
    }

    private static List<List<String>> expected() {
        return LABELS.stream().map(label -> row(label, FIGURES)).toList();
    }

    private static List<String> row(String label, List<String> figures) {
        List<String> row = new ArrayList<>(List.of(label));
        row.addAll(figures);
        return row;
    }

    private static List<List<String>> rows(String text) {
        return texts(Tabulation.of(document(text)));
    }

    private static List<List<String>> read(String text) {
        return texts(document(text));
    }

    private static List<List<String>> shared(String... texts) {
        SourcePosition source = new SourcePosition(null, 1, null, null, null);
        List<Cell> cells = IntStream.range(0, texts.length)
                .mapToObj(i -> new Cell(texts[i], i, 1, 1, source))
                .toList();
        return texts(Tabulation.of(new Document("", List.of(new Line(cells, 1, source)))));
    }

    private static Document document(String text) {
        return new TextReader().read(text, ReadingLimits.USUAL).document();
    }

    private static List<List<String>> texts(Document document) {
        return document.lines().stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
