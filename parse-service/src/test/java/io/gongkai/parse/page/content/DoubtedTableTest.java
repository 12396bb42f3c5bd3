package io.gongkai.parse.page.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtedTableTest {
    private static final List<Box> COLUMNS = List.of(new Box(100, 0, 120, 9), new Box(200, 0, 220, 9));

    @Test
    void aTableOfWhichEveryFigureIsInDoubtIsDoubted() {
        assertThat(DoubtedTable.of(table(COLUMNS, "甲", "1", "")).isDoubted()).isTrue();
    }

    @Test
    void aDoubtInItsLastCellDoesNotMakeATableDoubted() {
        assertThat(table(COLUMNS, "甲", "1", "2\uFFFD").isDoubted()).isFalse();
    }

    @Test
    void aTableOfSureFiguresIsNotDoubted() {
        assertThat(table(COLUMNS, "甲", "1", "2").isDoubted()).isFalse();
    }

    @Test
    void columnsThatRulingsShowAreSure() {
        assertThat(table(List.of(), "甲", "1\uFFFD", "2\uFFFD").isDoubted()).isFalse();
    }

    private static Block.Table table(List<Box> columns, String label, String first, String second) {
        TableRow row = new TableRow(
                List.of(new TableCell(label, 0, 1, 1), new TableCell(first, 1, 1, 1), new TableCell(second, 2, 1, 1)));
        return new Block.Table(List.of(row), List.of(), columns, false, false, false, new Box(0, 0, 300, 9));
    }
}
