package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** A row that has lost a cell is read where the columns tell that it is not its last. */
class ShortRowsTest {
    @Test
    void theColumnsTellThatTheTotalIsNotLost() {
        ReadTables read = ReadTables.of(
                new WholeRequests().with("partlyGranted", "1 0 0 0 0 1").behindTabs());
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 ? ? ? ? ? 1");
    }

    @Test
    void nothingIsReadWhereItMayBe() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("received", "5 1 0 0 3 1 10")
                .with("partlyGranted", "1 0 0 0 0 1")
                .with("total", "6 1 0 0 3 1 11")
                .behindTabs());
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 ? ? ? ? ? ?");
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
    }

    @Test
    void whereRowsLackUnlikeNumbersOfCellsBlanksLeaveNoneAndTheLastIsPrinted() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("received", "5 1 0 0 3 1 10")
                .with("partlyGranted", "1 0 0 0 0 1")
                .with("total", "6 1 0 0 3 1 11")
                .with("refused.stateSecret", "0 0 0 0 0")
                .behindTabs());
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 ? ? ? ? ? 1");
    }
}
