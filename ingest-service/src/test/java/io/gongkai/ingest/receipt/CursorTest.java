package io.gongkai.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void comesBackAsItWent() {
        assertThat(Cursor.decode(new Cursor(4711).encoded())).contains(new Cursor(4711));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "4711", "!!!", "YmVmb3JlOi0x", "YmVmb3JlOjk5OTk5OTk5OTk5OTk5OTk5OTk5"})
    void othersAreNone(String encoded) {
        assertThat(Cursor.decode(encoded)).isEmpty();
    }
}
