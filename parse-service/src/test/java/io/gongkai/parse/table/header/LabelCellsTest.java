package io.gongkai.parse.table.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What labels leave empty is no blank figure, and pushes none of the others out of its place. */
class LabelCellsTest {
    private static final String OPEN = "? ? ? ? ? ? ?";
    private static final String NOUGHTS = "0 0 0 0 0 0 0";
    private static final String LAST_PAGE = "\t\t1.信访";

    @Test
    void aPageWithoutItsLastColumnHasNoBlankFigures() {
        ReadTables read = ReadTables.of(withoutTotalsBehind(new WholeRequests().inGrid()));
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
        assertThat(read.row("requests.carriedOut")).isEqualTo(OPEN);
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void norHasOneWithACellOnEachLine() {
        List<String> cells = new ArrayList<>();
        for (String line :
                withoutTotalsBehind(new WholeRequests().inGrid()).lines().toList()) {
            for (String cell : line.split("\t", -1)) {
                cells.add("\t" + cell);
            }
            cells.add("");
        }
        ReadTables read = ReadTables.of(String.join("\n", cells));
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void noughtsThatLostACellAreNotTold() {
        String table = withoutTotalsBehind(new WholeRequests()
                .with("received", "4 1 0 0 3 0 8")
                .with("carriedOut", NOUGHTS)
                .inGrid());
        assertThat(ReadTables.of(table).row("requests.carriedOut")).isEqualTo(OPEN);
    }

    @Test
    void aTotalInTheLastPartIsNotMovedWhereTheRowHasAllItsCells() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("carriedIn", "2 0 0 0 0 2 _")
                .with("partlyGranted", "1 0 0 0 0 1 _")
                .inGrid());
        assertThat(read.row("requests.carriedIn")).isEqualTo(OPEN);
        assertThat(read.row("requests.partlyGranted")).isEqualTo(OPEN);
        assertThat(read.row("requests.total")).isEqualTo("6 1 0 0 3 0 10");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void aBlankFigureStandsBehindTheCellsOfItsLabel() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("received", "_ 6 0 0 3 0 9")
                .with("granted", "_ 6 0 0 3 0 9")
                .with("total", "1 6 0 0 3 0 10")
                .with("carriedIn", "2 0 0 0 0 0 2")
                .inGrid());
        assertThat(read.row("requests.received")).isEqualTo("blank 6 0 0 3 0 9");
        assertThat(read.row("requests.granted")).isEqualTo("blank 6 0 0 3 0 9");
    }

    @Test
    void norHasAMarkedUpTableWhoseRowsAreNotFilledUp() {
        String rows = withoutTotalsBehind(new WholeRequests().inGrid())
                .lines()
                .skip(1)
                .map(line -> "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining());
        ReadTables read =
                ReadTables.of("<html><body><p>三、收到和处理政府信息公开申请情况</p><table>" + rows + "</table></body></html>");
        assertThat(read.row("requests.total")).isEqualTo(OPEN);
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }

    /** The rows of the last page without their last cells. */
    private static String withoutTotalsBehind(String table) {
        int cut = table.indexOf(LAST_PAGE);
        return table.substring(0, cut) + table.substring(cut).replaceAll("\t\\d*\n", "\n");
    }
}
