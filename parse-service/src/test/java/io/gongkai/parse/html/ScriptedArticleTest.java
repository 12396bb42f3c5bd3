package io.gongkai.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that scripts carry as strings. */
class ScriptedArticleTest {
    private static final int MANY = 100_000;

    /** The markup of an article as a string of JSON. */
    private static final String CONTENT =
            "<p class=\\\"a\\\">一、总体情况<\\/p>\\n<p>工作\\u5e73稳。<\\/p><table><tr><td>行政许可<\\/td>"
                    + "<td>5<\\/td><\\/tr><tr><td>行政处罚<\\/td><td>3<\\/td><\\/tr><\\/table><p>六、其他需要报告的事项<\\/p>";

    private static final String STATE =
            "{\"id\":3,\"title\":\"样例区2023年政府信息公开工作年度报告\",\"pubDate\":\"2024-01-18\",\"content\":\"" + CONTENT + "\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.__INITIAL_STATE__=%s;(function(){var s='it\\'s'})()</script>",
                "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"page\":%s}}</script>",
                "<script>// don't\nvar page = {'list': [\"<b>1</b>\"], detail: %s}</script>"
            })
    void articleOfAnEmptyPageIsRead(String script) {
        DocumentOutcome.Read read = read("<html><body><div id=app></div>" + script.formatted(STATE) + "</body></html>");

        assertThat(texts(read))
                .containsExactly("样例区2023年政府信息公开工作年度报告", "一、总体情况", "工作平稳。", "行政许可|5", "行政处罚|3", "六、其他需要报告的事项");
        assertThat(read.surroundings().stream().map(ScriptedArticleTest::text)).contains("PubDate|2024-01-18");
    }

    @Test
    void answerOfAServiceIsRead() {
        assertThat(texts(read("{\"code\":0,\"data\":" + STATE + "}"))).contains("一、总体情况", "行政许可|5");
    }

    @Test
    void stringWithinAStringIsRead() {
        String escaped = STATE.replace("<", "\\u003c").replace("\\", "\\\\").replace("\"", "\\\"");

        assertThat(texts(read("<html><script>f.push([1,\"5:" + escaped + "\"])</script></html>")))
                .contains("一、总体情况", "行政许可|5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<textarea style='display:none'>%s</textarea>",
                "<script type='text/template'>%s</script>",
                "<script>var s='%s';</script>",
                "<script>var s=`%s`;</script>",
                "<script>var s='%s"
            })
    void markupIsReadHoweverAScriptHoldsIt(String holder) {
        String markup = CONTENT.replace("\\/", "/")
                .replace("\\\"", "")
                .replace("\\n", "")
                .replace("\\u5e73", "平");

        assertThat(texts(read("<html><body>" + holder.formatted(markup)))).contains("一、总体情况", "工作平稳。", "行政许可|5");
    }

    @Test
    void bytesAndUnitsInHexadecimalAreCharacters() {
        String markup = CONTENT.replace("<", "\\x3c").replace("\\/", "/");

        assertThat(texts(read("<html><script>var s=\"" + markup + "\"</script></html>")))
                .contains("一、总体情况", "工作平稳。", "行政许可|5");
    }

    @Test
    void whatStandsBesideAnArticleIsSaidOfIt() {
        String title = "样例区“阳光”\\\"政务\\\"&amp;2023年政府信息公开工作年度报告";
        String far = " ".repeat(3000);

        assertThat(title("{\"content\":\"" + CONTENT + "\",\"title\":\"" + title + "\"}"))
                .isEqualTo("样例区“阳光”\"政务\"&amp;2023年政府信息公开工作年度报告");
        assertThat(title("{\"title\":\"" + title + "\"," + far + "\"content\":\"" + CONTENT + "\"}"))
                .isEmpty();
    }

    @Test
    void thePageItselfMaySayTheTitle() {
        assertThat(texts(read("<html><head><meta name=ArticleTitle content=样例区2023年政府信息公开工作年度报告></head><script>var s=\""
                        + CONTENT + "\"</script></html>")))
                .first()
                .isEqualTo("样例区2023年政府信息公开工作年度报告");
    }

    @Test
    void markupInScriptsOfAPageWithAReportIsNotRead() {
        assertThat(texts(read("<html><body><p>三、收到和处理政府信息公开申请情况</p><p>没有。</p><p>六、其他需要报告的事项</p><script>var old=" + STATE
                        + "</script></body></html>")))
                .containsExactly("三、收到和处理政府信息公开申请情况", "没有。", "六、其他需要报告的事项");
    }

    @Test
    void templatesOfOtherPagesAreNotRead() {
        assertThat(texts(read("<html><body><p>今日无事。</p><script>var"
                        + " t='<ul><li>一</li><li>二</li></ul>'</script></body></html>")))
                .containsExactly("今日无事。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"<p", "'\"<p>\\", "<p>", "\"<p>\"", "\"\\u003cp"})
    @Timeout(20)
    void scriptsAreReadInOneGo(String many) {
        assertThat(Duration.ofNanos(nanos("<html><script>" + many.repeat(MANY) + "</script></html>")))
                .isLessThan(Duration.ofSeconds(15));
    }

    private static long nanos(String page) {
        long begun = System.nanoTime();
        read(page);
        return System.nanoTime() - begun;
    }

    private static DocumentOutcome.Read read(String page) {
        return new HtmlReader().read(page, ReadingLimits.USUAL);
    }

    private static String title(String json) {
        String article = Objects.requireNonNull(ScriptedArticle.ofJson(json));
        return Jsoup.parse(article).select("meta[name=ArticleTitle]").attr("content");
    }

    private static List<String> texts(DocumentOutcome.Read read) {
        return read.document().lines().stream().map(ScriptedArticleTest::text).toList();
    }

    private static String text(Line line) {
        Stream<String> cells = line.cells().stream().map(Cell::text);
        return String.join("|", cells.toList());
    }
}
