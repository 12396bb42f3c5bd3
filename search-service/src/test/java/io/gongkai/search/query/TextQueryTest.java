package io.gongkai.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三审                       | [[三 审]]               | []
            審核　平臺                 | [[审 核], [平 台]]      | []
            公开 -"依 申请"            | [[公 开]]               | [依 申 请]
            热线 OR app OR 12345       | [[热 线, app, 12345]]   | []
            OR                         | [[or]]                  | []
            公开 OR                    | [[公 开], [or]]         | []
            “政府 信息” 年报           | [[政 府 信 息], [年 报]] | []
            公开，政府                 | [[公 开], [政 府]]      | []
            "没有结束                  | [[没 有 结 束]]         | []
            －平台                     | []                      | [平 台]
            COVID-19                   | [[covid 19]]            | []
            2021〕30号                 | [[2021 30 号]]          | []
            """)
    void isUnderstood(String typed, String all, String none) {
        TextQuery query = TextQuery.of(typed);
        List<List<String>> understood = query.all().stream()
                .map(a -> a.any().stream().map(Term::text).toList())
                .toList();
        assertThat(understood).hasToString(all);
        assertThat(query.none()).hasToString(none);
    }

    @Test
    void punctuationAloneIsHopeless() {
        assertThat(TextQuery.of("？！ *").isHopeless()).isTrue();
        assertThat(TextQuery.of("  ").isHopeless()).isFalse();
    }
}
