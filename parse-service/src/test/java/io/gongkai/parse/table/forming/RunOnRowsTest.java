package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** Where lines of text break anywhere, the number of a label tells that the figures before it are those of the row above. */
class RunOnRowsTest {
    @Test
    void figuresBetweenTwoLabelsAreThoseOfTheFirst() {
        ReadTables read = broken(new WholeRequests());
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
    }

    @Test
    void soAreFewerThanItsRowHas() {
        ReadTables read =
                broken(new WholeRequests().with("received", "5 _ 0 0 3 0 8").with("carriedIn", "2 _ _ _ _ 0 2"));
        assertThat(read.row("requests.received")).isEqualTo("? ? ? ? ? ? 8");
        assertThat(read.row("requests.carriedIn")).isEqualTo("? ? ? ? ? ? 2");
    }

    /** With each row behind the one before it, and a line broken before the last two letters of each label. */
    private static ReadTables broken(WholeRequests requests) {
        return ReadTables.of(requests.betweenSpaces()
                .replaceAll("(?<= \\d)\n(?=[^四五])", " ")
                .replaceAll("(\\p{IsHan}{2}”? \\d)", "\n$1"));
    }
}
