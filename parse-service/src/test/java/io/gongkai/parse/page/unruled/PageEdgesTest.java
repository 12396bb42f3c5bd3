package io.gongkai.parse.page.unruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.PageDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of 595 by 842 points. */
class PageEdgesTest {
    private static final Page PAGE = new PageDraft(1, 595, 842).page();

    @Test
    void aTableThatEndsWhereNoOtherColumnFitsMayGoOn() {
        assertThat(PageEdges.mayGoOn(PAGE, table(200))).isTrue();
    }

    @Test
    void aTableBetweenEqualMarginsIsWhole() {
        assertThat(PageEdges.mayGoOn(PAGE, table(80))).isFalse();
    }

    @Test
    void aTableBesideWhichAnotherColumnFitsIsWhole() {
        assertThat(PageEdges.mayGoOn(PAGE, table(200, new Box(240, 0, 260, 9), new Box(340, 0, 360, 9))))
                .isFalse();
    }

    private static Block.Table table(double left, Box... columns) {
        List<Box> boxes = columns.length > 0
                ? List.of(columns)
                : List.of(new Box(290, 0, 310, 9), new Box(390, 0, 410, 9), new Box(490, 0, 510, 9));
        return new Block.Table(List.of(), List.of(), boxes, false, false, false, new Box(left, 0, 510, 9));
    }
}
