package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void tabsPartCellsAndEmptyOnesStay() {
        assertThat(cells("合计\t\t11\t0")).containsExactly("合计", "", "11", "0");
    }

    @Test
    void rulesOfMarkdownPartCells() {
        assertThat(cells("| 规章 | 0 |  | 3 |")).containsExactly("规章", "0", "", "3");
    }

    @Test
    void lineOfDashesIsNoRow() {
        assertThat(read("| a | b |\n|---|:-:|\n| 1 | 2 |").lines()).hasSize(2);
    }

    @Test
    void everyBreakEndsALine() {
        assertThat(read("一\r\n二\r三\f四\u000B五\u2028六\u2029七\u0085八").lines()).hasSize(8);
    }

    @Test
    void cellsKnowWhereTheyStand() {
        Document document = read("标题\n规章\t12\t 3");

        Line line = document.lines().get(1);
        for (Cell cell : line.cells()) {
            int offset = Objects.requireNonNull(cell.source().offset());
            int length = Objects.requireNonNull(cell.source().length());
            assertThat(document.text().substring(offset, offset + length)).isEqualTo(cell.text());
        }
        assertThat(line.source().line()).isEqualTo(2);
        assertThat(line.table()).isNull();
        assertThat(line.cells()).extracting(Cell::column).containsExactly(0, 1, 2);
    }

    private static List<String> cells(String line) {
        return read(line).lines().getFirst().cells().stream().map(Cell::text).toList();
    }

    private static Document read(String text) {
        return new TextReader().read(text, ReadingLimits.USUAL).document();
    }
}
