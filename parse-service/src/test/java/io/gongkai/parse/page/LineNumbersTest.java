package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineNumbersTest {
    @ParameterizedTest
    @CsvSource({"40, 1, 1", "40, 8, 1", "560, 1, 1", "40, 5, 5", "40, 98, 1"})
    void numbersThatCountInTheMarginSayNothing(double x, int first, int step) {
        assertThat(read(numbered(x, first, step))).isEqualTo(read(prose()));
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 1", "40, 1, 0", "40, 1, 11", "40, 9, -1"})
    void otherNumbersDo(double x, int first, int step) {
        assertThat(read(numbered(x, first, step))).isNotEqualTo(read(prose()));
    }

    @Test
    void aPageWithFewLinesHasThemWhereOneBeforeHadThem() {
        Sheet last = new Sheet().text(90, 100, "特此报告。").text(40, 100, "6");
        assertThat(read(numbered(40, 1, 1), last)).last().isEqualTo("特此报告。");
        assertThat(read(last)).containsExactly("6 特此报告。");
    }

    @Test
    void linesOfATableLieCloserThanTheirNumbersAreHigh() {
        Sheet sheet = prose();
        Sheet numbered = prose();
        for (int i = 0; i < 12; i++) {
            numbered.text(40, 100 + 4 * i, "" + (i + 1));
        }
        assertThat(read(numbered)).isEqualTo(read(sheet));
    }

    @Test
    void rowsOfATableMayBeNumbered() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 6; i++) {
            double y = 100 + 20 * i;
            sheet.level(y, 35, 350)
                    .text(40, y + 15, "" + (i + 1))
                    .text(90, y + 15, "某项")
                    .text(300, y + 15, "7");
        }
        assertThat(read(sheet.level(220, 35, 350))).contains("1 | 某项 | 7");
    }

    private static Sheet numbered(double x, int first, int step) {
        Sheet sheet = prose();
        for (int i = 0; i < 5; i++) {
            sheet.text(x, 100 + 20 * i, "" + (first + i * step));
        }
        return sheet;
    }

    private static Sheet prose() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 5; i++) {
            sheet.text(90, 100 + 20 * i, "全年公开信息，共三百条，公开及时。");
        }
        return sheet;
    }
}
