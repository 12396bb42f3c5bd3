package io.gongkai.parse.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "12mm", "--1", "一"})
    void otherWordsAreNone(String text) {
        assertThat(OfdNumbers.number(text)).isNaN();
    }

    @Test
    void aListIsPartedByWhiteSpace() {
        assertThat(OfdNumbers.list(" 1 2.5\t-3\n4 5 6 7 8  9 ")).containsExactly(1, 2.5, -3, 4, 5, 6, 7, 8, 9);
        assertThat(OfdNumbers.list("1 x")).containsExactly(1, Double.NaN);
        assertThat(OfdNumbers.list(null)).isEmpty();
    }
}
