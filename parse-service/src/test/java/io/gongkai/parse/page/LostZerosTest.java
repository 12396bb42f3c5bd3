package io.gongkai.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import io.gongkai.parse.page.content.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostZerosTest {

    @Test
    void blanksAmongZerosAreDoubted() {
        assertThat(texts(LostZeros.doubted(table("甲,0,0,3", "乙,,1,1"))))
                .containsExactly("甲", "0", "0", "3", "乙", "\uFFFD", "1", "1");
    }

    @Test
    void blanksOfATableThatPrintsNoZerosStay() {
        assertThat(texts(LostZeros.doubted(table("甲,2,,2", "乙,,1,1"))))
                .containsExactly("甲", "2", "", "2", "乙", "", "1", "1");
    }

    @Test
    void figuresAreCountedRowByRowThoughRowsBeEqual() {
        assertThat(texts(LostZeros.doubted(table("甲,0,0,3", ",,1,", ",,1,"))))
                .containsExactly("甲", "0", "0", "3", "", "", "1", "", "", "", "1", "");
    }

    @Test
    void cellsOfHeadersStay() {
        assertThat(texts(LostZeros.doubted(table(",项目,,", "甲,0,0,3"))))
                .containsExactly("", "项目", "", "", "甲", "0", "0", "3");
    }

    private static Block.Table table(String... rows) {
        List<TableRow> printed = new ArrayList<>();
        for (String row : rows) {
            String[] texts = row.split(",", -1);
            List<TableCell> cells = new ArrayList<>();
            for (int i = 0; i < texts.length; i++) {
                cells.add(new TableCell(texts[i], i, 1, 1));
            }
            printed.add(new TableRow(List.copyOf(cells)));
        }
        return new Block.Table(printed, List.of(), List.of(), false, false, false, new Box(0, 0, 9, 9));
    }

    private static List<String> texts(Block.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(TableCell::text)
                .toList();
    }
}
