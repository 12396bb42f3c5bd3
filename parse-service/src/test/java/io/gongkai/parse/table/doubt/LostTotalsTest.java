package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** Rows with an empty cell at their end, where a page may have lost the first column. */
class LostTotalsTest {
    @Test
    void rowsWithoutATotalBelowThoseThatPrintItAreOpen() {
        ReadTables read = ReadTables.of(cut().behindTabs());

        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.other.rest")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(read.row("requests.total")).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void aRowThatPrintsItsTotalBelowThemTellsThatNoColumnIsLost() {
        ReadTables read =
                ReadTables.of(cut().with("carriedOut", "1 0 0 0 0 0 1").behindTabs());

        assertThat(read.row("requests.other.rest")).isEqualTo("0 0 0 0 0 0 blank");
    }

    private static WholeRequests cut() {
        return new WholeRequests()
                .with("other.feeUnpaid", "0 0 0 0 0 0 _")
                .with("other.rest", "0 0 0 0 0 0 _")
                .with("total", "1 0 0 3 0 10 _")
                .with("carriedOut", "0 0 0 0 0 1 _");
    }
}
