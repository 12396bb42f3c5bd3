package io.gongkai.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    /** So many that the system, asked for each by itself, names some of them twice. */
    private static final int MANY = 1000;

    @Test
    void noneIsGivenTwice() {
        assertThat(IntStream.range(0, MANY).map(_ -> FreePort.any()).boxed()).doesNotHaveDuplicates();
    }
}
