package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The only row of the disputes has no label and no neighbour: its own three sums alone tell whether its figures are in place. */
class DisputesReadingTest {
    private static final String HEADING = "四、政府信息公开行政复议、行政诉讼情况\n";
    private static final String NAMES = "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计";
    private static final String OPEN = "? ? ? ? ?";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one wrong sum is the filer's, 3 1 0 2 7 1 0 0 0 1 0 0 4 0 4, 3 1 0 2 7, 1 0 0 0 1, 0 0 4 0 4",
        "a zero that is lost may be any of the zeros, 3 1 0 2 6 1 0 0 1 0 0 4 0 4, 3 1 0 2 6, ? ? ? ? 1, 0 0 4 0 4",
        "a figure too many belongs nowhere, 3 1 0 2 6 1 0 0 7 0 1 0 0 4 0 4, ? ? ? ? ?, ? ? ? ? ?, ? ? ? ? ?",
        "where no sum holds the figures may not be in order, 3 1 0 2 7 1 0 0 0 2 0 0 4 0 5,"
                + " ?sum ?sum ?sum ?sum ?sum, ?sum ?sum ?sum ?sum ?sum, ?sum ?sum ?sum ?sum ?sum",
    })
    void betweenSpaces(String name, String figures, String review, String directSuit, String suitAfterReview) {
        ReadTables read = ReadTables.of(HEADING + NAMES + "\n" + figures + "\n");
        assertThat(read.row("disputes.review")).isEqualTo(review);
        assertThat(read.row("disputes.directSuit")).isEqualTo(directSuit);
        assertThat(read.row("disputes.suitAfterReview")).isEqualTo(suitAfterReview);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one wrong sum is the filer's, 3 1 0 2 7 1 0 0 0 1 0 0 4 0 4, 3 1 0 2 7",
        "two may be lost order, 3 1 0 2 7 1 0 0 0 2 0 0 4 0 4, ? ? ? ? ?",
        "a figure too many leaves all of them open, 3 1 0 2 6 1 0 0 7 0 1 0 0 4 0 4, ? ? ? ? ?",
    })
    void oneOnEachLine(String name, String figures, String review) {
        ReadTables read = ReadTables.of(HEADING + (NAMES + "\n" + figures + "\n").replace(' ', '\n'));
        assertThat(read.row("disputes.review")).isEqualTo(review);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the only empty cell of a line is blank whatever its sum needs, 3|1|0||6|1|0|0|0|1|0|0|4|0|4, 3 1 0 blank 6",
        "so is a total, 3|1|0|2||1|0|0|0|1|0|0|4|0|4, 3 1 0 2 blank",
        "one of two that a sum needs was lost, 3|1|||6|1|0|0|0|1|0|0|4|0|4, 3 1 ?blank ?blank 6",
        "a total that was lost with others, 3|1|0|2||1|0|0|0|1|0|0|||4, 3 1 0 2 ?blank",
        "a part that no sum needs is blank, 3|1||2|6|1||0|0|1|0|0|4|0|4, 3 1 blank 2 6",
        "no number begins with a nought in a row that lacks one, 03|1|0||4|1|0|0|0|1|0|0|4|0|4, ? 1 0 blank 4",
        "in one that lacks none it is the writer's mistake, 03|1|0|2|6|1|0|0|0|1|0|0|4|0|4, 3 1 0 2 6",
        "empty cells alone are a blank table, ||||||||||||||, blank blank blank blank blank",
    })
    void betweenTabs(String name, String figures, String review) {
        ReadTables read = ReadTables.of(HEADING + NAMES.replace(' ', '\t') + "\n" + figures.replace('|', '\t') + "\n");
        assertThat(read.row("disputes.review")).isEqualTo(review);
    }

    @Test
    void lettersReadForDigitsAreAFigureThatIsNotKnown() {
        ReadTables read = ReadTables.of(HEADING + NAMES.replace(' ', '\t') + "\n"
                + "0 0 0 27 27 8 0 2 0 10 0 6 0 6 l2".replace(' ', '\t') + "\n");
        assertThat(read.row("disputes.directSuit")).isEqualTo("8 0 2 0 10");
        assertThat(read.row("disputes.suitAfterReview")).isEqualTo("0 6 0 6 ?");
    }

    @Test
    void emptyCellsAboveFiguresAreThoseOfAHeading() {
        String empty = "\t".repeat(14) + "\n";
        ReadTables read = ReadTables.of(HEADING + NAMES.replace(' ', '\t') + "\n" + empty + "3\t1\t0\t2\t6\n");
        assertThat(read.row("disputes.review")).isEqualTo(OPEN);
        assertThat(read.row("disputes.directSuit")).isEqualTo(OPEN);
    }

    @Test
    void figuresOfTwoRowsAreThoseOfNone() {
        ReadTables read =
                ReadTables.of(HEADING + NAMES + "\n3 1 0 2 6 1 0 0 0 1 0 0 4 0 4\n1 1 0 0 2 0 0 0 0 0 0 0 0 0 0\n");
        assertThat(read.row("disputes.review")).isEqualTo(OPEN);
        assertThat(read.notices()).contains("table-of-several-years");
    }

    @Test
    void figuresBetweenNamesInAnotherOrderAreNotCountedOff() {
        ReadTables read = ReadTables.of(HEADING + """
            结果维持
            结果纠正
            3
            尚未审结
            1
            其他结果
            0
            总计
            2
            结果维持
            6
            0
            0
            0
            0
            0
            0
            0
            0
            0
            0
            """);
        assertThat(read.row("disputes.review")).isEqualTo(OPEN);
    }

    @Test
    void rowsOfAnotherTableBesideItsOwnLeaveAllOfItOpen() {
        ReadTables read = ReadTables.of(HEADING + NAMES.replace(' ', '\t') + """

            规章\t0\t0\t0
            行政复议\t\t\t\t\t0
            行政许可\t3\t1\t2
            """);
        assertThat(read.row("disputes.review")).isEqualTo(OPEN);
    }

    @Test
    void eachOfTwoTablesHasItsOwnNames() {
        String suits = "行政诉讼\t\t\t\t\t\t\t\t\t\n未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n" + names(2)
                + "\n1\t0\t0\t0\t1\t0\t0\t4\t0\t4\n";
        ReadTables read = ReadTables.of(HEADING + "行政复议\t\t\t\t\n" + names(1) + "\n3\t1\t0\t2\t6\n" + suits);
        assertThat(read.row("disputes.review")).isEqualTo("3 1 0 2 6");
        assertThat(read.row("disputes.directSuit")).isEqualTo("1 0 0 0 1");
        assertThat(read.row("disputes.suitAfterReview")).isEqualTo("0 0 4 0 4");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "each kind is filled on one of them, 3|1|0|2|6||||||||||, |||||1|0|0|0|1|0|0|4|0|4, 3 1 0 2 6",
        "or blank on both, 3|1|0|2|6||||||||||, |||||1|0|0|0|1|||||, 3 1 0 2 6",
        "a kind is filled on both, 3|1|0|2|6||||||||||, 1|||||1|0|0|0|1|0|0|4|0|4, ? ? ? ? ?",
        "too little is filled to tell, |||2|2||||||||||, |||||1||||1|||||, ? ? ? ? ?",
    })
    void onTwoLines(String name, String above, String below, String review) {
        ReadTables read = ReadTables.of(
                HEADING + names(3) + "\n" + above.replace('|', '\t') + "\n" + below.replace('|', '\t') + "\n");
        assertThat(read.row("disputes.review")).isEqualTo(review);
    }

    @Test
    void inChineseNumerals() {
        String numerals = "一 零 零 零 一 一 零 零 零 一 零 零 零 零 零".replace(' ', '\t');
        ReadTables read = ReadTables.of(HEADING + names(3) + "\n" + numerals + "\n");
        assertThat(read.row("disputes.review")).isEqualTo("1 0 0 0 1");
        assertThat(read.row("disputes.suitAfterReview")).isEqualTo("0 0 0 0 0");
    }

    @Test
    void noEmptyRowIsBlankBesideDigitsThatNobodyCanRead() {
        String digits = "3~ 1~ 0~ 2~ 6~ 1~ 0~ 0~ 0~ 1~ 0~ 0~ 4~ 0~ 4~".replace(' ', '\t');
        ReadTables read = ReadTables.of(HEADING + names(3) + "\n" + "\t".repeat(14) + "\n" + digits + "\n");
        assertThat(read.row("disputes.review")).isEqualTo(OPEN);
        assertThat(read.row("disputes.suitAfterReview")).isEqualTo(OPEN);
    }

    private static String names(int kinds) {
        return String.join("\t", Collections.nCopies(kinds, "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"));
    }
}
