package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of letters 10 points wide in cells from 50 to 150 and from 150 to 250. */
class SpilledWordsTest {
    @Test
    void lettersThatALabelSpillsIntoTheNextCellAreItsOwn() {
        Sheet sheet = table().text(52, 118, "要求提供公开出版物资料").text(185, 118, "428");
        assertThat(read(sheet)).containsExactly("T1 0:要求提供公开出版物资料 | 1:428", "T1 0: | 1:");
    }

    @Test
    void wordsThatFillTheirCellsAreNotJoined() {
        Sheet sheet = table().text(50, 118, "要求提供公开出版物件").text(150, 118, "数量");
        assertThat(read(sheet)).containsExactly("T1 0:要求提供公开出版物件 | 1:数量", "T1 0: | 1:");
    }

    @Test
    void aFigureBehindALetterThatSpillsStaysInItsCell() {
        Sheet sheet = table().text(57, 118, "要求提供公开出版物件").text(157, 118, "7");
        assertThat(read(sheet)).containsExactly("T1 0:要求提供公开出版物件 | 1:7", "T1 0: | 1:");
    }

    @Test
    void aFigureBeforeWordsThatSpillStaysInItsCell() {
        Sheet sheet = table().text(138, 118, "7").text(143, 118, "要求提供公开出版物");
        assertThat(read(sheet)).containsExactly("T1 0:7 | 1:要求提供公开出版物", "T1 0: | 1:");
    }

    private static Sheet table() {
        Sheet sheet = new Sheet().level(100, 50, 250).level(130, 50, 250).level(160, 50, 250);
        return sheet.upright(50, 100, 160).upright(150, 100, 160).upright(250, 100, 160);
    }
}
