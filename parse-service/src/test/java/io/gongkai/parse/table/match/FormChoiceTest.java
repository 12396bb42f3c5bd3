package io.gongkai.parse.table.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.SectionReading;
import io.gongkai.parse.table.FormRead;
import io.gongkai.parse.table.FormReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A table is read by the form of the year unless it prints words that only the other form has. */
class FormChoiceTest {
    private static final String ROWS = """
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
        二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
        （一）予以公开 0 0 0 0 0 0 0
        %s（七）总计 1 0 0 0 0 0 1
        四、结转下年度继续办理 0 0 0 0 0 0 0
        """;

    private static final String OLDER = ROWS.formatted("（六）其他处理 1 0 0 0 0 0 1\n");
    private static final String NEWER = ROWS.formatted("（六）其他处理 1 0 0 0 0 0 1\n1.申请人无正当理由逾期不补正、"
            + "行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0\n2.申请人逾期未按收费通知要求缴纳费用、"
            + "行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0\n3.其他 1 0 0 0 0 0 1\n");

    @Test
    void olderFormInALaterYearIsReadAsItIs() {
        assertThat(layout(OLDER, 2022)).isEqualTo("FORM_2019");
    }

    @Test
    void newerFormInAnEarlierYearIsReadAsItIs() {
        assertThat(layout(NEWER, 2020)).isEqualTo("FORM_2021");
    }

    @Test
    void sumOverRowsOfTheNewerFormIsNoRowOfTheOlder() {
        assertThat(layout(NEWER, 2022)).isEqualTo("FORM_2021");
    }

    @Test
    void lastRowOfAGroupOfTheNewerFormIsNoRowOfTheOlder() {
        assertThat(layout(ROWS.formatted("（六）其他处理 3.其他 1 0 0 0 0 0 1\n"), 2022)).isEqualTo("FORM_2021");
    }

    @Test
    void rowWithFiguresOfTheOlderFormMakesNoNewer() {
        assertThat(layout(OLDER, 2020)).isEqualTo("FORM_2019");
    }

    /** The label over the rows of the newer form is a row of the older: where rows stand out of order, it fits better. */
    @Test
    void laterRowsBeforeTheFirstAreReadByTheFormOfTheirLabels() {
        List<FormRow> rows =
                new ArrayList<>(FormTable.of(Form.FORM_2021, TableKind.REQUESTS).rows());
        for (int i = 0; i < rows.size(); i++) {
            Collections.rotate(rows, 1);
            String rotated = rows.stream()
                    .map(row -> row.whole() + " 0 0 0 0 0 0 0")
                    .collect(Collectors.joining("\n", "三、收到和处理政府信息公开申请情况\n", "\n"));

            assertThat(layout(rotated, 2023)).isEqualTo("FORM_2021");
        }
    }

    /** Figures of last year, mostly blank, stand below some rows. */
    @Test
    void figuresWithoutLabelsAreNoRowsOfTheNewerForm() {
        String compared =
                OLDER.replaceAll("(?m)(?<=\\D)$|(?<=[^ ]) (?=\\d)", "|").replace("（七）", "|42||39||||\n|1||2||||3\n（七）");

        assertThat(layout(compared.replace("|", "\t"), 2020)).isEqualTo("FORM_2019");
    }

    private static String layout(String text, int year) {
        return read(text, year).tables().stream()
                .filter(table -> table.table() == TableKind.REQUESTS)
                .map(TableReading::layout)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private static FormRead read(String text, int year) {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
        Document document = ((DocumentOutcome.Read) outcome).document();
        Outline outline = Outline.of(document);
        return new FormReading().read(document, outline, new SectionReading().read(document, outline), year);
    }
}
