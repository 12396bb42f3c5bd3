package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** A figure that is printed nowhere is told from one that was not read only where the whole table leaves no other explanation. */
class ForgottenFiguresTest {
    private static final String NEEDS_THREE = "5 1 0 0 _ 0 9";

    @Test
    void anEmptyCellIsBlankThoughItsRowAndItsColumnNeedANumberThere() {
        ReadTables read =
                ReadTables.of(new WholeRequests().with("granted", NEEDS_THREE).behindTabs());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 blank 0 9");
    }

    @Test
    void withoutCellsTheReportIsToldToLeaveItBlank() {
        ReadTables read =
                ReadTables.of(new WholeRequests().with("granted", NEEDS_THREE).betweenSpaces());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 ?left 0 9");
    }

    @Test
    void whatOnlyItsRowNeedsMayHaveBeenLost() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("granted", NEEDS_THREE)
                .with("partlyGranted", "1 0 0 0 2 0 3")
                .behindTabs());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 ?blank 0 9");
    }

    @Test
    void aNumberWithoutARowMayBeIt() {
        ReadTables read =
                ReadTables.of(new WholeRequests().with("granted", NEEDS_THREE).behindTabs() + "\t\t\t\t\t4\t\t4\n");
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 ?blank 0 9");
    }

    @Test
    void threeMayBeForgottenTogetherAndNoMore() {
        WholeRequests three = new WholeRequests()
                .with("received", "_ 1 0 0 3 0 9")
                .with("granted", NEEDS_THREE)
                .with("carriedIn", "2 0 0 0 0 0 _");
        assertThat(ReadTables.of(three.behindTabs()).row("requests.received")).isEqualTo("blank 1 0 0 3 0 9");
        ReadTables four = ReadTables.of(three.with("total", "6 _ 0 0 3 0 10").behindTabs());
        assertThat(four.row("requests.received")).isEqualTo("?blank 1 0 0 3 0 9");
        assertThat(four.row("requests.total")).isEqualTo("6 ?blank 0 0 3 0 10");
    }
}
