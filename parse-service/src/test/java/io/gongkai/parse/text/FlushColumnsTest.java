package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FlushColumnsTest {

    @Test
    void columnsThatAreFlushAreCells() {
        assertThat(rows("""
                       0     1     2
            0   信息内容  制发  现行
            1       规章     3    12
            2  规范 文件   NaN     7
            """))
                .containsExactly(
                        List.of("", "0", "1", "2"),
                        List.of("0", "信息内容", "制发", "现行"),
                        List.of("1", "规章", "3", "12"),
                        List.of("2", "规范 文件", "", "7"),
                        List.of(""));
    }

    @Test
    void widthMayBeThatOfCharacters() {
        assertThat(rows("信息内容   制发  现行  废止\n  规章    3  12   0\n  文件   45   7   1"))
                .allMatch(row -> row.size() == 4);
    }

    @Test
    void rowsWithABlankCellStay() {
        String first = "信息内容  制发  现行  废止\n";
        String blank = "规章         3        12\n文件        45     7\n许可         1     2\n";

        assertThat(rows(first + blank)).allMatch(row -> row.size() == 1);
    }

    @Test
    void columnsThatAreFlushOnNoSideStay() {
        assertThat(rows("规章   3  12   0\n文件   45   7   1\n许可   1   2   0")).allMatch(row -> row.size() == 1);
    }

    @Test
    void aLineMayEndWithWhatPrintsNothing() {
        assertThat(rows("规章  3  12  0\u200B\n文件  4   7  1\u00AD\n许可  1   2  0  \uFEFF"))
                .containsExactly(
                        List.of("规章", "3", "12", "0"), List.of("文件", "4", "7", "1"), List.of("许可", "1", "2", "0"));
    }

    @Test
    void cellsKnowWhereTheyStand() {
        String text = "题\n规章  3  12  0\n文件  4   7  1\n许可  1   2  0";

        for (Line line : lines(text).subList(1, 4)) {
            assertThat(line.cells()).hasSize(4);
            for (Cell cell : line.cells()) {
                int offset = Objects.requireNonNull(cell.source().offset());
                int length = Objects.requireNonNull(cell.source().length());
                assertThat(text.substring(offset, offset + length)).isEqualTo(cell.text());
            }
        }
    }

    private static List<List<String>> rows(String text) {
        return lines(text).stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<Line> lines(String text) {
        return TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL);
    }
}
