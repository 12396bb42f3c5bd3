package io.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void loopbackIsServed(String host) {
        assertThatCode(() -> new LoopbackOnly(host).check(new StartupEvent())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void othersAreNot(String host) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new LoopbackOnly(host).check(new StartupEvent()))
                .withMessageContaining("QUARKUS_HTTP_HOST");
    }
}
