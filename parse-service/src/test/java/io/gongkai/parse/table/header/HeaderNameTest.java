package io.gongkai.parse.table.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderNameTest {
    private static final List<String> NAMES = List.of("上一年项目数量", "本年增/减", "处理决定数量");

    /** The name of the form's own column has a word in it that otherwise tells a column of last year. */
    @ParameterizedTest
    @CsvSource({"上一年项目数量", "上一年项目数量指各类事项", "上一年项目数", "上一年项目", "上一年外目数量"})
    void aNameMayBeExplainedOrGoOnBelowOrBeMisread(String letters) {
        assertThat(HeaderName.of(letters, NAMES)).isEqualTo(new HeaderName(HeaderName.Kind.NAMED, 0));
    }

    @ParameterizedTest
    @CsvSource({"上一年", "上一年数", "上年项目数量"})
    void lessOfItIsAnotherColumn(String letters) {
        assertThat(HeaderName.of(letters, NAMES)).isEqualTo(new HeaderName(HeaderName.Kind.EXTRA, -1));
    }

    @Test
    void whatBeginsTwoNamesIsNeither() {
        List<String> names = List.of("处理决定数量", "处理决定数额");
        assertThat(HeaderName.of("处理决定数", names).kind()).isEqualTo(HeaderName.Kind.UNKNOWN);
    }
}
