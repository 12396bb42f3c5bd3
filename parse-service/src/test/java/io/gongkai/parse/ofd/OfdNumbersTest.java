package io.gongkai.parse.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "12",
                "3.5",
                "-.25",
                "7.",
                "0.1",
                "210.0",
                "1e3",
                "+4",
                " 5 ",
                "123456789012345678",
                "0.1234567890123456789"
            })
    void aNumberIsTheNearestOne(String text) {
        assertThat(OfdNumbers.number(text)).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void decimalsAreReadAsTheLibraryReadsThem() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            String text =
                    (random.nextBoolean() ? "-" : "") + random.nextInt(1_000_000) + "." + random.nextInt(1_000_000_000);
            assertThat(OfdNumbers.number(text)).isEqualTo(Double.parseDouble(text));
        }
    }

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
