package io.gongkai.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Slot;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Specimen;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narratives of ten million characters that are all alike. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileNarrativeTest {
    private static final int LENGTH = 10_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"收到政府信息公开申请12件", "未", "无、", "1", "一", "，", "分别为", "通过等渠道", "《", "年", "3件、"})
    void longNarrativeIsReadInPartAndSaidToBe(String part) {
        String text = part.repeat(LENGTH / part.length());

        Narrative narrative = Narrative.of(Facts.of(
                new Specimen(2024).rewrite(Slot.OVERVIEW, "一、总体情况", text).report()));

        assertThat(narrative.isWhole()).isFalse();
        assertThat(narrative.statements()).hasSizeLessThanOrEqualTo(Narrative.MOST_STATEMENTS);
    }
}
