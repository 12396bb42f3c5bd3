package io.gongkai.parse.table.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** A bare number in a cell behind a row of requests. */
class PageNumberCellsTest {
    @Test
    void itIsNoFigureOfARowThatAddsUpWithoutIt() {
        ReadTables read = ReadTables.of(
                new WholeRequests().with("partlyGranted", "1 0 0 0 0 0 1 1").behindTabs());
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void aloneInARowItLeavesNothingKnown() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("refused.stateSecret", "_ _ _ _ _ _ _ 2")
                .behindTabs());
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void inARowThatAddsUpToItItIsTheTotal() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("other.feeUnpaid", "_ 0 0 0 0 0 0 0")
                .with("other.rest", "_ 0 0 0 0 0 0 0")
                .behindTabs());
        assertThat(read.row("requests.other.rest")).isEqualTo("0 0 0 0 0 0 0");
    }
}
