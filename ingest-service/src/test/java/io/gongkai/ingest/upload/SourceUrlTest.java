package io.gongkai.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gongkai.ingest.problem.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceUrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c", "http://www.样例.gov.cn/公开/1.html"})
    void addressesOfTheWebAreKept(String given) {
        assertThat(SourceUrl.of(given)).hasToString(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "javascript:alert(1)", "file:///etc/passwd", "https:", "http://a b/", "/x"})
    void othersAreRefused(String given) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> SourceUrl.of(given));
    }
}
