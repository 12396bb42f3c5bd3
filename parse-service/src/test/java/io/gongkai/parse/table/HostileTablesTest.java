package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.generator.GeneratedForm;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.section.SectionReading;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables made to cost time or memory; each must end within seconds on a busy machine. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTablesTest {
    private static final String HEAD = "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 ";
    private static final String ROWS =
            "\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n1.属于国家秘密 0 0 0 0 0 0 0\n四、结转下年度继续办理 0 0 0 0 0 0 0\n";

    @Test
    void aMillionDigitsAreNoFigure() {
        FormRead read = read(HEAD + "9".repeat(1_000_000) + ROWS);
        assertThat(read.figures())
                .extractingByKey("requests.received.total")
                .extracting(figure -> figure.state())
                .isEqualTo(FigureState.UNREADABLE);
    }

    @Test
    void twoHundredThousandCellsOnALineAreNoRow() {
        FormRead read = read(HEAD + "\t0".repeat(200_000) + ROWS);
        assertThat(read.figures())
                .extractingByKey("requests.received.total")
                .extracting(figure -> figure.state())
                .isEqualTo(FigureState.UNREADABLE);
    }

    @Test
    void twoHundredThousandBlankCellsOnALineAreABlankRow() {
        assertThat(read(HEAD + "\t".repeat(200_000) + ROWS)).isNotNull();
    }

    @Test
    void fiftyThousandRowsWithTheSameLabelEnd() {
        assertThat(read(HEAD + "\n1.属于国家秘密 0 0 0 0 0 0 0".repeat(50_000) + ROWS))
                .isNotNull();
    }

    @Test
    void fiftyThousandLinesOfLabelsEnd() {
        assertThat(read(HEAD + "\n要求行政机关确认".repeat(50_000) + ROWS)).isNotNull();
    }

    @Test
    void aHundredThousandLinesOfOneDigitEnd() {
        assertThat(read(HEAD + "\n7".repeat(100_000) + ROWS)).isNotNull();
    }

    @Test
    void aHundredThousandEmptyCellsOnLinesOfTheirOwnEnd() {
        assertThat(read(HEAD + "\n\t".repeat(100_000) + ROWS)).isNotNull();
    }

    @Test
    void fiftyThousandRowsOfOneBlockEnd() {
        assertThat(read(HEAD + "\n\t1.属于国家秘密\n\t0".repeat(50_000) + ROWS)).isNotNull();
    }

    @Test
    void labelThatGoesOnForAHundredThousandLinesEnds() {
        assertThat(read(HEAD + "\n\t1.属于国家秘密" + "\n属于国家秘密".repeat(100_000) + ROWS))
                .isNotNull();
    }

    @Test
    void fiftyThousandQuotationsThatNeverCloseEnd() {
        assertThat(read(HEAD + "\n\"1,2".repeat(50_000) + ROWS)).isNotNull();
    }

    @Test
    void aMillionBracketsThatNeverCloseEnd() {
        assertThat(read(HEAD + "（ ".repeat(500_000) + ROWS)).isNotNull();
    }

    @Test
    void rowsThatLeaveEveryAlignmentOpenEnd() {
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n");
        GeneratedForm form =
                GeneratedForm.random(io.gongkai.parse.events.Form.FORM_2021, true, new java.util.Random(3));
        form.form().cells().stream()
                .filter(cell -> cell.address().endsWith("naturalPerson"))
                .forEach(cell -> text.append(
                                cell.rowLabel().substring(cell.rowLabel().indexOf(' ') + 1))
                        .append(" 1 2 3 6\n"));
        assertThat(read(text.toString())).isNotNull();
    }

    @Test
    void fiftyThousandHeadingsEnd() {
        assertThat(read("一、总体情况\n一切如常。\n".repeat(50_000))).isNotNull();
    }

    @Test
    void aMegabyteWithoutALineBreakEnds() {
        assertThat(read("一、总体情况" + "信息公开工作".repeat(150_000))).isNotNull();
    }

    @Test
    void fiftyThousandLinesOfWordsOfTheFormEnd() {
        assertThat(read("行政复议 行政诉讼\n结果维持 其他\n规章 行政许可\n".repeat(20_000))).isNotNull();
    }

    @Test
    void wordsBehindTheFiguresOfALabelWithADigitOnItAreRead() {
        String row = "\n二、上年结转政府信息公开申请数量3 0 0 0 0 0 3 其中";
        assertThat(read(HEAD + "0 0 0 0 0 0 0" + row + ROWS.substring(ROWS.indexOf("\n1.")))
                        .figures())
                .extractingByKey("requests.carriedIn.naturalPerson")
                .extracting(figure -> figure.raw())
                .isEqualTo("3");
    }

    private static FormRead read(String text) {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
        assertThat(outcome).isInstanceOf(DocumentOutcome.Read.class);
        Document document = ((DocumentOutcome.Read) outcome).document();
        Outline outline = Outline.of(document);
        Narrative narrative = new SectionReading().read(document, outline);
        return new FormReading().read(document, outline, narrative, 2022);
    }
}
