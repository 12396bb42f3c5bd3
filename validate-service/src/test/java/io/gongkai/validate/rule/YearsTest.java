package io.gongkai.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Message;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void yearsAreTold() {
        assertThat(Years.SINCE_2019.words()).isEqualTo(new Message("2019 年度起", "from 2019 on"));
        assertThat(Years.FORM_2019.words()).isEqualTo(new Message("2019 至 2020 年度", "from 2019 to 2020"));
        assertThat(new Years(2021, 2021).words()).isEqualTo(new Message("2021 年度", "for 2021"));
    }
}
