package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines through, below and above words of 10 points, whose boxes reach from 10 points above to their foot. */
class StruckWordsTest {
    @ParameterizedTest
    @CsvSource({
        "144, 200, 210, 0:甲 | 1:0 | 2:7",
        "141.5, 199, 211, 0:甲 | 1:0 | 2:7",
        // the first digit alone
        "144, 200, 205, 0:甲 | 1:20 | 2:7",
        // below the digits, and above them
        "147.5, 200, 210, 0:甲 | 1:120 | 2:7",
        "138.5, 200, 210, 0:甲 | 1:120 | 2:7",
        // from edge to edge of the cell
        "144, 150, 250, 0v2:甲 | 1:120 | 2v2:7"
    })
    void whatALineRunsThroughIsSaidNoLonger(double y, double from, double to, String row) {
        Sheet sheet = table().text(200, 148, "12").text(210, 148, "0").text(295, 148, "7");
        assertThat(read(sheet.level(y, from, to))).contains("T1 " + row);
    }

    @Test
    void aLineThroughAFigureEndsNoRow() {
        Sheet sheet = new Sheet().level(100, 50, 70).level(160, 50, 70);
        sheet.upright(50, 100, 160).upright(60, 100, 160).upright(70, 100, 160);
        sheet.text(50, 135, "甲").text(60, 132, "12").level(127, 60, 70);
        assertThat(read(sheet)).containsExactly("T1 0:甲 | 1:");
    }

    @Test
    void struckSentencesAreLeftOut() {
        Sheet sheet = new Sheet().text(50, 100, "全年公开信息，共三百条。").level(96, 50, 120);
        assertThat(read(sheet)).containsExactly("共三百条。");
    }

    private static Sheet table() {
        Sheet sheet = new Sheet();
        sheet.level(100, 50, 350).level(130, 50, 350).level(160, 50, 350);
        sheet.upright(50, 100, 160)
                .upright(150, 100, 160)
                .upright(250, 100, 160)
                .upright(350, 100, 160);
        return sheet.text(55, 118, "项").text(195, 118, "件").text(295, 118, "数").text(55, 148, "甲");
    }
}
