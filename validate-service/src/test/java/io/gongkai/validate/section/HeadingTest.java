package io.gongkai.validate.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, CHINESE, 1, 总体情况",
        "十二．附件, CHINESE, 12, 附件",
        "二 主动公开政府信息情况, CHINESE, 2, 主动公开政府信息情况",
        "第三部分 依申请公开, CHINESE, 3, 依申请公开",
        "（四）监督保障, BRACKETED_CHINESE, 4, 监督保障",
        "5.存在的问题, ARABIC, 5, 存在的问题",
        "(6) 其他, BRACKETED_ARABIC, 6, 其他"
    })
    void numberIsPartedFromTheTitle(String printed, NumberStyle style, int number, String title) {
        assertThat(Heading.of(printed)).isEqualTo(new Heading(style, number, title));
    }

    @Test
    void yearAtTheBeginningIsNoNumber() {
        assertThat(Heading.of("一年来的工作").style()).isNull();
        assertThat(Heading.of("2024年工作总结").style()).isNull();
    }

    @ParameterizedTest
    @EnumSource(FormHeading.class)
    void headingOfTheFormSaysWhatItSays(FormHeading heading) {
        assertThat(heading.says(Heading.of(heading.printed()))).isTrue();
        assertThat(FormHeading.of(heading.slot())).contains(heading);
    }

    @Test
    void punctuationAndSpacesDoNotChangeWhatAHeadingSays() {
        assertThat(FormHeading.DISPUTES.says(Heading.of("四、因政府信息公开工作被申请行政复议、提起 行政诉讼情况")))
                .isTrue();
        assertThat(FormHeading.PROBLEMS.says(Heading.of("五、下一步打算"))).isFalse();
    }

    @Test
    void extraSectionHasNoHeadingInTheForm() {
        assertThat(FormHeading.of(Slot.EXTRA)).isEmpty();
    }
}
