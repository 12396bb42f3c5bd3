package io.gongkai.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Slot;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Specimen;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that add up, and such as do not, whatever the form says. */
class AddingUpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新收政府信息公开申请10件，上年结转2件，办结11件，结转下年度1件。",
                "受理政府信息公开申请12件，其中上年结转2件，办结11件，结转下年度1件。",
                "收到政府信息公开申请10件，其中网络申请6件，信函申请3件。",
                "办结政府信息公开申请10件，其中予以公开6件，部分公开3件。",
                "收到政府信息公开申请10件，其中予以公开6件，占60%。",
                "收到政府信息公开申请3件，其中予以公开1件，占33.3%。",
                "新收政府信息公开申请10件，上年结转2件，答复10件，结转下年度1件。",
                "收到政府信息公开申请12件，其中上年结转2件，办结11件，结转1件。",
                "2023年，收到政府信息公开申请10件。2024年，自然人11件，法人或其他组织2件。"
            })
    void narrativeAddsUp(String text) {
        assertThat(gaps(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新收政府信息公开申请10件，上年结转2件，办结12件，结转下年度1件。",
                "新收政府信息公开申请10件，上年结转2件，答复12件，结转下年度1件。",
                "新收政府信息公开申请103件，上年结转7件，共110件；办结98件，结转11件。",
                "收到政府信息公开申请10件，其中网络申请6件，信函申请5件。",
                "收到政府信息公开申请10件，其中网络申请6件，其他渠道3件。",
                "办结政府信息公开申请10件，其中予以公开6件，部分公开5件。",
                "收到政府信息公开申请10件，其中自然人8件，法人或其他组织1件。",
                "收到政府信息公开申请10件，其中予以公开6件，占65%。",
                "政府信息公开行政复议6件，其中结果维持3件，结果纠正1件，其他结果1件，尚未审结0件。"
            })
    void narrativeDoesNotAddUp(String text) {
        assertThat(gaps(text)).hasSize(1);
    }

    private static List<AddingUp.Gap> gaps(String text) {
        return AddingUp.gaps(Narrative.of(Facts.of(
                new Specimen(2024).rewrite(Slot.OVERVIEW, "一、总体情况", text).report())));
    }
}
