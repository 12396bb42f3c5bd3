package io.gongkai.parse.table.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** Where a row leaves its figures several places, all columns together choose among them, and only as far as they can. */
class ColumnSumsTest {

    @Test
    void theColumnsTellTheOnlyPlacesWithWhichAllAddUp() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("received", "5 1 0 3 0 0 9")
                .with("granted", "5 1 3 9")
                .with("total", "6 1 0 3 0 0 10")
                .betweenSpaces());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 blank 3 blank blank 9");
    }

    @Test
    void twoRowsAreToldTogether() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("granted", "5 1 3 9")
                .with("partlyGranted", "1 1")
                .betweenSpaces());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 blank blank 3 blank 9");
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 blank blank blank blank blank 1");
    }

    @Test
    void theyDoNotTellWhereAZeroStands() {
        ReadTables read =
                ReadTables.of(new WholeRequests().with("granted", "5 1 0 3 0 9").betweenSpaces());
        assertThat(read.row("requests.granted")).isEqualTo("5 1 ? ? 3 0 9");
    }

    @Test
    void whereOneColumnIsWrongARowThatIsTooShortStaysOpen() {
        ReadTables read = ReadTables.of(new WholeRequests()
                .with("received", "5 1 0 3 0 0 9")
                .with("granted", "5 1 3 9")
                .with("partlyGranted", "1 0 0 0 0 1 2")
                .with("total", "6 1 0 3 0 0 10")
                .betweenSpaces());
        assertThat(read.row("requests.granted")).isEqualTo("? ? ? ? ? ? 9");
        assertThat(read.row("requests.partlyGranted")).isEqualTo("1 0 0 0 0 1 2");
    }
}
