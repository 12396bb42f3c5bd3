package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The number of a page in a cell behind the last row of it is no figure, and leaves no cell to the row. */
class PageMarksTest {
    private static final String TABLE = new WholeRequests()
            .with("received", "5 1 0 0 3 0 9 第3页")
            .with("refused.stateSecret", "_ _ _ _ _ _ _ -4-")
            .behindTabs();

    @Test
    void inText() {
        ReadTables read = ReadTables.of(TABLE);
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("blank blank blank blank blank blank blank");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void inAMarkedUpTableItLeavesAnEmptyCell() {
        String rows = TABLE.replace("\t-4-", "-4-")
                .lines()
                .skip(1)
                .map(line -> "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining());
        ReadTables read = ReadTables.of("<p>三、收到和处理政府信息公开申请情况</p><table>" + rows + "</table>");
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("blank blank blank blank blank blank blank");
    }
}
