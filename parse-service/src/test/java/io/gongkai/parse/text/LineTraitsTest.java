package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTraitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void linesEndAtEachBreakOfUnicode(String end) {
        assertThat(LineTraits.of("规章" + end + "0\t|", 0, 6)).isEqualTo(new LineTraits(2, 0, false, false));
    }

    @Test
    void linesTellWhatTheyHold() {
        assertThat(LineTraits.of("规章\t0", 0, 4)).isEqualTo(new LineTraits(4, 1, false, false));
        assertThat(LineTraits.of("规章┃0", 0, 4)).isEqualTo(new LineTraits(4, 0, true, false));
        assertThat(LineTraits.of("规章&#160;", 0, 8)).isEqualTo(new LineTraits(8, 0, false, true));
        assertThat(LineTraits.of("规章<br>", 0, 6)).isEqualTo(new LineTraits(6, 0, false, true));
    }

    @Test
    void aStretchEndsWhereItIsCut() {
        assertThat(LineTraits.of("规章\t0", 0, 2)).isEqualTo(new LineTraits(2, 0, false, false));
    }
}
