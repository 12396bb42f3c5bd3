package io.gongkai.parse.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Style sheets that are written to cost time. */
@Timeout(60)
class HostileStylesTest {
    private static final int MANY = 1_000_000;

    @Test
    void longStylesAreReadInOneGo() {
        assertThat(words("<p style='" + ";".repeat(MANY) + "'>规章</p>")).isEqualTo("规章");
    }

    @Test
    void longSelectorsArePassedBy() {
        assertThat(words("<style>" + "a".repeat(MANY) + " b{display:none}</style><p>规章</p>"))
                .isEqualTo("规章");
    }

    @Test
    void blocksWithinBlocksAreReadInOneGo() {
        assertThat(words("<style>" + "@media all{".repeat(MANY / 10) + "p{}</style><p>规章</p>"))
                .isEqualTo("规章");
    }

    @Test
    void longTemplatesOfGridsArePassedBy() {
        assertThat(words("<p style='display:grid;grid-template-columns:repeat(9," + "a ".repeat(MANY)
                        + ")'><b>规</b><b>章</b></p>"))
                .isEqualTo("规章");
    }

    @Test
    void tooManyRulesForTooManyElementsAreRefused() {
        String page = "<style>" + ".a{display:block}".repeat(5_000) + "</style>" + "<b class=a>1</b>".repeat(10_000);

        assertThatThrownBy(() -> words(page)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void itemsThatCoverHugeStretchesOfAGridEnd() {
        String item = "<b style='grid-row:%s;grid-column:%s'>行政许可</b>";
        String grid = "<div style='display:grid;grid-template-columns:repeat(100,1fr)'>%s</div>";
        String wide = item.formatted("span 999", "span 99");
        String fixed = item.formatted("1/span 999", "auto");

        assertThat(words(grid.formatted(wide.repeat(MANY / 10)))).startsWith("行政许可");
        assertThat(words(grid.formatted(fixed.repeat(MANY / 10)))).startsWith("行政许可");
        assertThat(words(grid.formatted(wide + wide).repeat(MANY / 20))).startsWith("行政许可");
    }

    @Test
    void gridsWithinGridsEnd() {
        String open = "<div style='display:grid;grid-template-columns:1fr 1fr'><i></i><div>";

        assertThat(words(open.repeat(200) + "<i></i>".repeat(MANY / 10) + "规章")).isEqualTo("规章");
    }

    @Test
    void smallWordsWithinSmallWordsEnd() {
        String open = "<div style='font-size:0'>";

        assertThat(words(open.repeat(450) + "<b>1</b>".repeat(MANY / 10) + "<b style='font-size:9pt'>规章</b>"))
                .isEqualTo("规章");
    }

    private static String words(String page) {
        return new HtmlReader()
                .read("<html><body>" + page + "</body></html>", ReadingLimits.USUAL)
                .document()
                .lines()
                .getFirst()
                .cells()
                .getFirst()
                .text();
    }
}
