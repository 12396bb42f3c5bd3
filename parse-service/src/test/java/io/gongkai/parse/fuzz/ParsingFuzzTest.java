package io.gongkai.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.WholeParsing;

/** The whole parse under Jazzer: on the committed seeds in the build, on and on with {@code JAZZER_FUZZ=1}. */
class ParsingFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void anyBytesHaveAnOutcome(byte[] bytes) {
        assertThat(WholeParsing.parse(bytes)).isNotNull();
    }
}
