package io.gongkai.parse.page.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.PageDraft;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.content.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of 595 by 842 points. */
class GridEdgesTest {
    private static final Page PAGE = new PageDraft(1, 595, 842).page();

    @Test
    void whatIsPrintedBeyondTheEdgeShowsThatNothingWasLeftOut() {
        assertThat(GridEdges.printsBeyond(PAGE, wide(), cellsWithGlyphIn(2))).isTrue();
        assertThat(GridEdges.printsBeyond(PAGE, wide(), cellsWithGlyphIn(1))).isFalse();
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
