package io.gongkai.parse.page;

import static io.gongkai.parse.page.Sheet.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of two columns from 100 to 300, on two pages, with space or columns beside them. */
class FrameColumnsTest {
    @Test
    void theSpaceWithinAFrameIsNoColumn() {
        Sheet first = table().text(105, 715, "甲").text(205, 715, "1");
        Sheet second = table().text(105, 715, "乙").text(205, 745, "2");
        assertThat(read(frame(first), frame(second)))
                .containsExactly("T1 0:甲 | 1:1", "T1 0: | 1:", "T1 0:乙 | 1:", "T1 0: | 1:2");
    }

    @Test
    void aLabelThatGoesOnOverleafKeepsItsColumn() {
        Sheet first = labelled(table()).text(55, 715, "三").text(105, 715, "甲").text(205, 715, "1");
        Sheet second = labelled(table()).text(105, 715, "乙").text(205, 745, "2");
        assertThat(read(first, second))
                .containsExactly("T1 0v2:三 | 1:甲 | 2:1", "T1 1: | 2:", "T1 0v2: | 1:乙 | 2:", "T1 1: | 2:2");
    }

    @Test
    void aBlankColumnOfFiguresIsAColumn() {
        Sheet sheet = table().text(105, 715, "甲").text(205, 715, "1");
        sheet.level(700, 300, 350).level(730, 300, 350).level(760, 300, 350).upright(350, 700, 760);
        assertThat(read(sheet)).containsExactly("T1 0:甲 | 1:1 | 2:", "T1 0: | 1: | 2:");
    }

    private static Sheet table() {
        Sheet sheet = new Sheet().level(700, 100, 300).level(730, 100, 300).level(760, 100, 300);
        return sheet.upright(100, 700, 760).upright(200, 700, 760).upright(300, 700, 760);
    }

    private static Sheet frame(Sheet sheet) {
        return labelled(sheet).level(700, 300, 350).level(760, 300, 350).upright(350, 700, 760);
    }

    private static Sheet labelled(Sheet sheet) {
        return sheet.level(700, 50, 100).level(760, 50, 100).upright(50, 700, 760);
    }
}
