package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import org.junit.jupiter.api.Test;

/** Figures that narrow cells break, so that their ends stand in a row, or on a line, of their own. */
class WrappedFiguresTest {
    private static final String OPEN = "? ? ? ? ? ? ?";

    @Test
    void digitsBelowDigitsAreTheirEndsWhereTheRowAddsUp() {
        ReadTables read = ReadTables.of(cells("210 12 0 0 3 0 211\n\t4\t\t\t\t\t\t9"));
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("2104 12 0 0 3 0 2119");
        assertThat(read.repairs("requests.refused.stateSecret")).containsExactly(RepairKind.SHIFTED_COLUMNS);
    }

    @Test
    void whereItDoesNotTheRowIsOpen() {
        assertThat(ReadTables.of(cells("210 12 0 0 3 0 211\n\t4\t\t\t\t\t\t8")).row("requests.refused.stateSecret"))
                .isEqualTo(OPEN);
    }

    @Test
    void soIsOneThatAddsUpEitherWay() {
        assertThat(ReadTables.of(cells("16 0 0 0 0 0 16\n\t5\t\t\t\t\t\t5")).row("requests.refused.stateSecret"))
                .isEqualTo(OPEN);
    }

    @Test
    void noNumberBeginsWithANought() {
        assertThat(ReadTables.of(cells("0 0 0 0 0 0 0\n\t5\t\t\t\t\t\t5")).row("requests.refused.stateSecret"))
                .isEqualTo("0 0 0 0 0 0 0");
    }

    @Test
    void aBegunGroupOfThousandsGoesOnWithTheDigitsThatItLacks() {
        ReadTables read = ReadTables.of(lines("6,09\n6\n3\n0\n0\n0\n0\n6,09\n9"));
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo("6096 3 0 0 0 0 6099");
        assertThat(read.repairs("requests.refused.stateSecret")).containsExactly(RepairKind.SHIFTED_COLUMNS);
    }

    @Test
    void otherDigitsAreAnotherFigure() {
        ReadTables read = ReadTables.of(lines("6,09\n16\n3\n0\n0\n0\n0\n6,09\n19"));
        assertThat(read.row("requests.refused.stateSecret")).isEqualTo(OPEN);
        assertThat(read.row("requests.granted")).isEqualTo("5 1 0 0 3 0 9");
    }

    private static String cells(String figures) {
        return new WholeRequests().with("refused.stateSecret", figures).behindTabs();
    }

    private static String lines(String figures) {
        return new WholeRequests()
                .with("refused.stateSecret", figures.replace('\n', ' '))
                .onLines();
    }
}
