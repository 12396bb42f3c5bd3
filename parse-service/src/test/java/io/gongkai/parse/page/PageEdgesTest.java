package io.gongkai.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    @Test
    void whatIsPrintedBeyondTheEdgeShowsThatNothingWasLeftOut() {
        assertThat(PageEdges.printsBeyond(PAGE, wide(), cellsWithGlyphIn(2))).isTrue();
        assertThat(PageEdges.printsBeyond(PAGE, wide(), cellsWithGlyphIn(1))).isFalse();
    }

    private static Block.Table table(double left, Box... columns) {
        List<Box> boxes = columns.length > 0
                ? List.of(columns)
                : List.of(new Box(290, 0, 310, 9), new Box(390, 0, 410, 9), new Box(490, 0, 510, 9));
        return new Block.Table(List.of(), List.of(), boxes, false, false, false, new Box(left, 0, 510, 9));
    }

    /** A table of one row, whose third column lies beyond the edge. */
    private static Grid wide() {
        List<Ruling> rulings = new ArrayList<>(List.of(Ruling.level(100, 450, 700), Ruling.level(130, 450, 700)));
        for (double x : new double[] {450, 520, 610, 700}) {
            rulings.add(Ruling.upright(x, 100, 130));
        }
        return Grid.of(rulings);
    }

    private static List<List<Glyph>> cellsWithGlyphIn(int cell) {
        List<List<Glyph>> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            cells.add(i == cell ? List.of(new Glyph("1", new Box(0, 0, 5, 10), Turn.UPRIGHT)) : List.of());
        }
        return cells;
    }
}
