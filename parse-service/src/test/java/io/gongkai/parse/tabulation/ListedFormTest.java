package io.gongkai.parse.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.text.TextReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists that are the form, and those that are so but for one thing, and stay as they are. */
class ListedFormTest {
    private static final List<FormRow> REQUESTS = rows(TableKind.REQUESTS);
    private static final List<String> NAMES = REQUESTS.getFirst().columns();
    private static final List<String> FIGURES = List.of("3", "0", "12", "5", "1", "0", "21");
    private static final String LISTED = requests(ListedFormTest::beside);

    @Test
    void requestsAreRowsOfATable() {
        List<List<String>> rows = read(LISTED);

        assertThat(rows).hasSize(1 + REQUESTS.size());
        assertThat(rows.getFirst()).startsWith("项目").endsWith("总计");
        assertThat(rows.getLast()).isEqualTo(row(REQUESTS.getLast().label()));
    }

    @Test
    void elevenRowsMayBeProse() {
        assertIsLeft(lines(LISTED, 11));
        assertIsRead(lines(LISTED, 12));
    }

    @Test
    void manyOtherRowsBesideThoseOfTheFormMakeAnotherList() {
        assertIsRead(LISTED + beside("甲乡", NAMES) + beside("乙乡", NAMES));
        assertIsLeft(LISTED
                + IntStream.range(0, 4)
                        .mapToObj(i -> beside("甲乙丙丁".charAt(i) + "乡", NAMES))
                        .collect(Collectors.joining()));
    }

    @Test
    void figuresWithoutATotalMayBeThoseOfTheNameBefore() {
        assertIsLeft(LISTED.replace("总计：21", "总计："));
    }

    @Test
    void figuresBesideSomeNamesAndBelowOthersMayBeThoseOfEither() {
        assertIsRead(requests(ListedFormTest::below));
        assertIsLeft(requests(row -> row.group().isEmpty() ? beside(row) : below(row)));
    }

    @Test
    void figuresWithoutANameMayBeTheOnesMeant() {
        assertIsLeft(perFigure((row, name) -> "7\t" + row.label() + "\t" + name + "\t3\n"));
        int[] counted = {0};
        assertThat(read(perFigure((row, name) -> ++counted[0] + "\t" + row.label() + "\t" + name + "\t3\n")))
                .hasSize(1 + REQUESTS.size());
    }

    @Test
    void figuresBehindAnEmptyCellMayBelongToIt() {
        assertThat(read(perFigure((row, name) -> row.label() + "\t" + name + "\t3\n")))
                .hasSize(1 + REQUESTS.size());
        assertIsLeft(perFigure((row, name) -> row.label() + "\t" + name + "\t\t3\n"));
    }

    @Test
    void aTableWithTheSameRowsIsTheOneToRead() {
        assertIsLeft(LISTED
                + REQUESTS.stream()
                        .map(row -> row.label() + "\t" + String.join("\t", FIGURES) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void theListOfAnotherReportIsLeft() {
        String other = "一、总体情况\n" + LISTED.replace("总计：21", "总计：22");

        List<List<String>> both = new ArrayList<>(read(LISTED));
        both.addAll(texts(document(other)));
        assertThat(read(LISTED + other)).isEqualTo(both);
    }

    @Test
    void pageMarksAreNoLabels() {
        assertThat(read(LISTED.replaceFirst("自然人", "\n- 3 -\n自然人")))
                .contains(row(REQUESTS.getFirst().label()));
    }

    @Test
    void labelsOverSeveralRowsStandBeforeTheirs() {
        List<String> inGroup = new ArrayList<>(List.of("三不予公开"));
        inGroup.addAll(row("1、属于国家秘密"));
        UnaryOperator<String> numbered = label -> label.replaceFirst("^\\d", "$0、");

        assertThat(read(requests(row -> (row.label().startsWith("1") ? row.group() + "\n" : "")
                        + beside(numbered.apply(row.label()), NAMES))))
                .contains(inGroup);
        assertThat(read(requests(row ->
                        (row.group().isEmpty() ? "" : row.group() + "／") + beside(numbered.apply(row.label()), NAMES))))
                .contains(inGroup);
    }

    @Test
    void wordsOfLabelsAreNoNamesOfColumns() {
        assertThat(read(LISTED.replace("3其他：", "3.其他：")
                        .replace("七总计：", "（七）总计：")
                        .replace("不计其他情形", "不计 其他 情形")))
                .contains(row("3.其他"), row("（七）总计"), row("二部分公开区分处理的只计这一情形不计 其他 情形"));
    }

    @Test
    void theNumberOfTheLabelBehindIsNoFigure() {
        String joined = requests(row -> beside(row.label().replaceFirst("^\\d", "$0、"), NAMES))
                .replace("总计：21\n", "总计：");

        assertThat(read(joined)).isEqualTo(texts(document(joined)));
    }

    @Test
    void disclosureIsReadBesideRequests() {
        String disclosed = disclosure(ListedFormTest::beside);

        assertIsLeft(disclosed);
        assertThat(read(disclosed + LISTED))
                .contains(List.of("项目", "本年制发件数", "本年废止件数", "现行有效件数"), List.of("规章", "3", "0", "12"))
                .contains(List.of("行政强制", "3"));
        assertThat(read(disclosed.replace("规章", "第二十条第（一）项 规章") + LISTED))
                .contains(List.of("第二十条第（一）项 规章", "3", "0", "12"));
    }

    @Test
    void someFiguresOfDisclosureMayBeProse() {
        assertThat(read(lines(disclosure(ListedFormTest::beside), 3) + LISTED)).doesNotContain(List.of("行政许可", "3"));
        assertThat(read(disclosure(row -> row.label().equals("行政强制") ? below(row) : beside(row)) + LISTED))
                .doesNotContain(List.of("行政许可", "3"));
    }

    @Test
    void disputesAreReadBesideRequests() {
        String disputes = disputes("行政复议", "未经复议直接起诉", "复议后起诉");

        assertThat(read(LISTED + disputes))
                .contains(List.of("行政复议", "行政诉讼"))
                .last()
                .isEqualTo(Collections.nCopies(3, FIGURES.subList(0, FormTable.OUTCOMES)).stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(read(LISTED + disputes + disputes("其他案件"))).doesNotContain(List.of("行政复议", "行政诉讼"));
        assertThat(read(LISTED + disputes("行政复议", "未经复议直接起诉"))).doesNotContain(List.of("行政复议", "行政诉讼"));
    }

    private interface Pair {
        String write(FormRow row, String name);
    }

    private static void assertIsRead(String text) {
        assertThat(read(text)).contains(row(REQUESTS.getFirst().label()));
    }

    private static void assertIsLeft(String text) {
        assertThat(read(text)).isEqualTo(texts(document(text)));
    }

    private static List<FormRow> rows(TableKind kind) {
        return FormTable.of(Form.FORM_2021, kind).rows();
    }

    private static String requests(Function<FormRow, String> written) {
        return REQUESTS.stream().map(written).collect(Collectors.joining());
    }

    private static String disclosure(Function<FormRow, String> written) {
        return rows(TableKind.DISCLOSURE).stream().map(written).collect(Collectors.joining());
    }

    private static String disputes(String... kinds) {
        List<String> outcomes = rows(TableKind.DISPUTES).getFirst().columns().subList(0, FormTable.OUTCOMES);
        return List.of(kinds).stream().map(kind -> beside(kind, outcomes)).collect(Collectors.joining());
    }

    private static String perFigure(Pair written) {
        return requests(
                row -> NAMES.stream().map(name -> written.write(row, name)).collect(Collectors.joining()));
    }

    private static String beside(FormRow row) {
        return beside(row.label(), row.columns());
    }

    private static String beside(String label, List<String> names) {
        return label
                + IntStream.range(0, names.size())
                        .mapToObj(i -> names.get(i) + "：" + FIGURES.get(i))
                        .collect(Collectors.joining("，", "：", "\n"));
    }

    private static String below(FormRow row) {
        return row.label()
                + IntStream.range(0, row.columns().size())
                        .mapToObj(i -> row.columns().get(i) + "\n" + FIGURES.get(i))
                        .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String lines(String text, int most) {
        return text.lines().limit(most).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> row(String label) {
        List<String> row = new ArrayList<>(List.of(label));
        row.addAll(FIGURES);
        return row;
    }

    private static List<List<String>> read(String text) {
        return texts(Tabulation.of(document(text)));
    }

    private static Document document(String text) {
        return new TextReader().read(text, ReadingLimits.USUAL).document();
    }

    private static List<List<String>> texts(Document document) {
        return document.lines().stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .filter(row -> !row.equals(List.of("")))
                .toList();
    }
}
