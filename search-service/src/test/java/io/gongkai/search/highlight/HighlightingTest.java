package io.gongkai.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.search.query.Highlight;
import io.gongkai.search.query.TextQuery;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightingTest {
    private static final String LONG = "本段没有要找的内容。".repeat(30);

    @Test
    void originalIsMarked() {
        assertThat(html("審核 平台", passage("other", "信 息審 核，平臺⺠生"))).containsExactly("信 息<em>審 核</em>，<em>平臺</em>⺠生");
    }

    @Test
    void textIsEscapedAndNothingElseIsMarkUp() {
        assertThat(html("em", passage("other", "<em>a</em> & \"b\"")))
                .containsExactly("&lt;<em>em</em>&gt;a&lt;/<em>em</em>&gt; &amp; &quot;b&quot;");
    }

    @Test
    void fragmentIsCutAtSentences() {
        assertThat(html("三审", passage("other", LONG + "严格落实三审三校制度。" + LONG)).getFirst())
                .startsWith("严格落实<em>三审</em>三校制度。本段")
                .endsWith("。")
                .hasSizeBetween(60, 180);
    }

    @Test
    void bestSectionComesFirstAndTheTitleLast() {
        List<Highlight> highlights = new Highlighting(
                        TextQuery.of("公开 平台").wanted().toList())
                .of(List.of(
                        passage("title", "公开 平台 公开 平台"),
                        passage("overview", "公开公开公开"),
                        passage("problems", "公开平台"),
                        passage("other", "无关")));

        assertThat(highlights).extracting(Highlight::section).containsExactly("problems", "overview", "title");
    }

    @Test
    void thereAreThreeAtMostAndTheyDoNotOverlap() {
        String text = ("三审" + LONG).repeat(5);
        List<String> fragments = html("三审", passage("other", text));
        assertThat(fragments).hasSize(3).allSatisfy(f -> assertThat(f).contains("<em>三审</em>"));
    }

    @Test
    void matchDoesNotRunOverTheEndOfASentence() {
        assertThat(html("三审", passage("other", "第三。审核"))).isEmpty();
    }

    @Test
    void overlappingMatchesAreOneMark() {
        assertThat(html("三审三 审三校", passage("other", "三审三校"))).containsExactly("<em>三审三校</em>");
    }

    @Test
    void surrogatePairsStayWhole() {
        String text = "𠮷".repeat(200) + "三审" + "𠮷".repeat(200);
        String fragment = html("三审", passage("other", text)).getFirst();
        assertThat(fragment.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count())
                .isZero();
    }

    private static Passage passage(String section, String... texts) {
        return new Passage(section, null, Arrays.asList(texts));
    }

    private static List<String> html(String query, Passage... passages) {
        return new Highlighting(TextQuery.of(query).wanted().toList())
                .of(List.of(passages)).stream().map(Highlight::html).toList();
    }
}
