package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.row.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines are drawn: a digit stands for a figure, a letter for a name of the column a, b, c and so on. */
class ColumnOrderTest {
    private static final int WIDTH = 4;

    @Test
    void aFullLineTellsTheColumnsOfThoseAboveAndBelow() {
        assertThat(reaches("  1     1 ", "  1  1  1  1", "     1     1"))
                .containsExactly("0", "2", "0", "1", "2", "3", "1", "3");
    }

    @Test
    void whatStandsFurtherRightIsInNoColumnFurtherLeft() {
        assertThat(reaches("  1  1  1  1", "    1")).endsWith("0-1");
    }

    @Test
    void aColumnThatIsBlankAllThroughLeavesItsNeighboursOpen() {
        assertThat(reaches("  1  1    1", "  1  1    1")).containsExactly("0-1", "1-2", "2-3", "0-1", "1-2", "2-3");
    }

    @Test
    void namesTellColumns() {
        assertThat(reaches("  a  b  c  d", "     1")).endsWith("1");
    }

    @Test
    void moreFiguresThanColumnsContradict() {
        assertThat(ColumnOrder.reaches(marks("  1  1  1  1  1"), WIDTH)).isNull();
    }

    @Test
    void namesInAnotherOrderContradict() {
        assertThat(ColumnOrder.reaches(marks("  b  a"), WIDTH)).isNull();
    }

    private static List<String> reaches(String... lines) {
        Reach[] reaches = ColumnOrder.reaches(marks(lines), WIDTH);
        assertThat(reaches).isNotNull();
        return Stream.of(reaches)
                .map(reach -> reach.isOne() ? "" + reach.first() : reach.first() + "-" + reach.last())
                .toList();
    }

    private static List<ColumnOrder.Mark> marks(String... lines) {
        List<ColumnOrder.Mark> marks = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            for (int at = 0; at < lines[line].length(); at++) {
                char c = lines[line].charAt(at);
                if (c != ' ') {
                    int columns = c == '1' ? (1 << WIDTH) - 1 : 1 << (c - 'a');
                    marks.add(new ColumnOrder.Mark(line, at, at + 1, columns, true));
                }
            }
        }
        return marks;
    }
}
