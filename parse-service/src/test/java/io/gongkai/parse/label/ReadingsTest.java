package io.gongkai.parse.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingsTest {
    @Test
    void readingBehindAWordIsNoTextOfIt() {
        assertThat(Readings.removedFrom("年度報(bào)告，政府（zhèng fǔ）信息")).isEqualTo("年度報告，政府信息");
    }

    @Test
    void syllableWithoutAToneIsOneBehindAnother() {
        assertThat(Readings.removedFrom("我(wǒ)们(men)")).isEqualTo("我们");
    }

    @Test
    void otherWordsInBracketsStay() {
        assertThat(Readings.removedFrom("报(bào)告，网站(app)发布，见(a)项")).isEqualTo("报告，网站(app)发布，见(a)项");
    }
}
