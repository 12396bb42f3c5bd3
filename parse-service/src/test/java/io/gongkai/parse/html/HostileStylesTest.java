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
