package io.gongkai.parse.table.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** Rows in another order than the form's do not get each other's figures. */
class SwappedRowsTest {
    private static final String OPEN = "? ? ? ? ? ? ?";

    @Test
    void figuresBelowTheLabelOfALaterRowAreNotThoseOfTheEarlierOne() {
        ReadTables read = ReadTables.of(
                new WholeRequests().exchanged("granted", "partlyGranted").belowLabels());
        assertThat(read.row("requests.granted")).isEqualTo(OPEN);
        assertThat(read.row("requests.partlyGranted")).isEqualTo(OPEN);
        assertThat(read.row("requests.total")).isEqualTo("6 1 0 0 3 0 10");
    }

    @Test
    void inTheFormsOrderTheyAreRead() {
        ReadTables read = ReadTables.of(new WholeRequests().belowLabels());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void besideTheirLabelsTheyAreReadInAnyOrder() {
        ReadTables read = ReadTables.of(
                new WholeRequests().exchanged("granted", "partlyGranted").behindTabs());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 0 1");
    }
}
