package io.gongkai.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void cellsKeepWhatIsKnownOfTheirPlace() {
        SourcePosition source = new SourcePosition(3, null, 0, 12, new CellPosition(1, 2, 3));
        assertThat(new Cell("规章", 0, 1, 1, source).source()).isEqualTo(source);
    }

    @Test
    void cellsOfTextKnowTheirLine() {
        assertThat(Cell.inText("规章", 0, 7, 300, 2).source()).isEqualTo(new SourcePosition(null, 7, 300, 2, null));
    }
}
