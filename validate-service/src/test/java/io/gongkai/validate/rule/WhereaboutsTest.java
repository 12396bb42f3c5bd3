package io.gongkai.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    @Test
    void placesAreToldFromTheFirstToTheLastWhateverTheirOrder() {
        SourcePosition first = new SourcePosition(2, 14, null, null, null);
        SourcePosition last = new SourcePosition(3, 1, null, null, null);

        assertThat(Whereabouts.of(List.of(last, first, last)).zh()).isEqualTo("位置：原文第 2 页第 14 行至第 3 页第 1 行。");
        assertThat(Whereabouts.of(List.of(last, first)).en()).isEqualTo(" Where: page 2, line 14 to page 3, line 1.");
    }

    @Test
    void onePlaceIsToldOnce() {
        SourcePosition cell = new SourcePosition(null, null, null, null, new CellPosition(2, 5, 10));

        assertThat(Whereabouts.of(List.of(cell, cell)).zh()).isEqualTo("位置：原文第 2 个表格第 5 行第 10 列。");
    }

    @Test
    void nothingIsToldWhereNoPlaceIsKnown() {
        assertThat(Whereabouts.of(List.of()).zh()).isEmpty();
    }
}
