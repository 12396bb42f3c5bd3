package io.gongkai.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gongkai.parse.WholeParsing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/**
 * Short texts of the characters that readers look for: two that a report has pages apart may meet in one line, as blanks and one that
 * prints nothing.
 */
class ShortTextsTest {

    @Property(tries = 5_000, seed = "2026", shrinking = ShrinkingMode.OFF)
    void haveAnOutcome(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({
                        ' ', '\t', '\n', '\r', '\f', '\u0085', '\u00A0', '\u00AD', '\u200B', '\u2028', '\u3000',
                        '\uFEFF', '|', '+', '-', '=', ':', '"', ',', ';', '；', '、', '。', '（', '）', '─', '│', '┼', '<',
                        '>', '/', '&', '\\', '{', '}', '[', ']', '#', '*', '0', '1', '2', '一', '三', '其', '他', '总', '计',
                        '件', '\uFFFC', '\uFFFD'
                    })
                    String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> WholeParsing.parse(bytes)))
                .isNotNull();
    }
}
