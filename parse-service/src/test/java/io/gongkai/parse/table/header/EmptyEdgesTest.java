package io.gongkai.parse.table.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** Rows with an empty cell beside their figures, of which one has lost a figure. */
class EmptyEdgesTest {
    private static final WholeRequests REQUESTS =
            new WholeRequests().with("carriedIn", "2 0 0 0 0 2").with("refused.stateSecret", "0 0 0 0 0 0");

    private static final String TABLE = REQUESTS.behindTabs();

    @Test
    void theCellBehindALabelIsNotTheFigureThatIsMissing() {
        assertOpen(ReadTables.of(TABLE.replaceAll("(?m)^([^\t\n]+)\t(\\d)", "$1\t\t$2")));
    }

    @Test
    void norIsTheCellBehindTheFigures() {
        assertOpen(ReadTables.of(TABLE.replaceAll("(?m)(\\d)$", "$1\t")));
    }

    @Test
    void norIsOneBesideFiguresThatShareACell() {
        ReadTables read = ReadTables.of(REQUESTS.betweenSpaces().replaceAll("(?m)^(\\S+) (?=\\d)", "$1\t\t"));
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.carriedIn")).doesNotStartWith("blank");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("? ? ? ? ? ? ?");
    }

    private static void assertOpen(ReadTables read) {
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 ? ? ? ? ? 2");
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("? ? ? ? ? ? ?");
    }
}
