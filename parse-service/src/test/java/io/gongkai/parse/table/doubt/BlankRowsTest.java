package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** A label without figures is a blank row only where nothing says that its figures were lost. */
class BlankRowsTest {
    private static final String BLANK = "blank blank blank blank blank blank blank";
    private static final String OPEN = "? ? ? ? ? ? ?";

    @Test
    void amongRowsThatAddUpWithoutItALabelAloneIsBlank() {
        assertThat(read(blanks()).row("requests.refused.stateSecret")).isEqualTo(BLANK);
    }

    @Test
    void whereZerosArePrintedItsOwnWereLost() {
        ReadTables read = read(blanks().with("granted", "6 1 0 2 9"));
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo(OPEN);
    }

    @Test
    void aFigureWithoutARowMayBeItsOwn() {
        ReadTables read = ReadTables.of(blanks().betweenSpaces() + "4\n");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo(OPEN);
    }

    @Test
    void aDigitOnTheLabelMayBeItsOwn() {
        ReadTables read = ReadTables.of(blanks().betweenSpaces().replace("1.属于国家秘密", "1.属于国家秘密2"));
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo(OPEN);
    }

    @Test
    void whereAColumnNeedsMoreTheRowMayHaveIt() {
        ReadTables read = read(blanks().with("granted", "6 1 1 8"));
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo(OPEN);
    }

    /** All but three rows print nothing; the sums leave the figures of those one place. */
    private static WholeRequests blanks() {
        return WholeRequests.blank()
                .with("received", "6 1 2 9")
                .with("granted", "6 1 2 9")
                .with("total", "6 1 2 9");
    }

    private static ReadTables read(WholeRequests requests) {
        return ReadTables.of(requests.betweenSpaces());
    }
}
