package io.gongkai.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of a table: 行政许可, a cell without text from 200 to 240, one from 240 to 280, and 7. */
class GridPicturesTest {
    private static final String BLANK = "T1 0:行政许可 | 1: | 2: | 3:7";
    private static final String DRAWN = "T1 0:行政许可 | 1:\uFFFC | 2: | 3:7";

    @Test
    void aShapeInACellWithoutTextMayBeItsFigure() {
        assertThat(read(table().shape(217, 106, 6, 8))).isEqualTo(DRAWN);
    }

    @Test
    void theGroundOfACellIsNone() {
        assertThat(read(table().shape(200, 100, 40, 20).shape(241, 101, 38, 18)))
                .isEqualTo(BLANK);
    }

    @Test
    void aLineThatStrikesOutACellIsNone() {
        assertThat(read(table().shape(201, 101, 38, 18).shape(250, 101, 6, 18))).isEqualTo(BLANK);
    }

    @Test
    void ornamentsStandOnTheEdges() {
        assertThat(read(table().shape(197, 106, 6, 8).shape(215, 98, 6, 4))).isEqualTo(BLANK);
    }

    @Test
    void aShapeBesideTextSaysNothing() {
        assertThat(read(table().shape(290, 106, 6, 8))).isEqualTo(BLANK);
    }

    @Test
    void aPictureOverCellsWithoutTextMayBeTheirFigures() {
        assertThat(read(table().picture(205, 104, 60, 12))).isEqualTo("T1 0:行政许可 | 1:\uFFFC | 2:\uFFFC | 3:7");
    }

    @Test
    void aPictureOverTextIsASealOnIt() {
        assertThat(read(table().picture(250, 60, 90, 100))).isEqualTo(BLANK);
    }

    private static Sheet table() {
        return new Sheet()
                .level(100, 50, 320)
                .level(120, 50, 320)
                .upright(50, 100, 120)
                .upright(200, 100, 120)
                .upright(240, 100, 120)
                .upright(280, 100, 120)
                .upright(320, 100, 120)
                .text(60, 115, "行政许可")
                .text(297, 115, "7");
    }

    private static String read(Sheet sheet) {
        List<String> lines = Sheet.read(sheet);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
