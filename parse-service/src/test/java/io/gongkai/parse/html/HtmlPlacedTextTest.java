package io.gongkai.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPlacedTextTest {
    private static final List<String> PROSE = List.of("一、总体情况", "全年主动公开政府信息，", "各项工作平稳有序，", "没有发生责任追究。");

    @Test
    void wordsAreReadWhereTheyStand() {
        StringBuilder page = new StringBuilder("<style>.f{font-size:16px}</style>");
        for (int number = 1; number <= 2; number++) {
            page.append("<div style='position:relative'>");
            for (int line = 9; line >= 0; line--) { // written from below, and in pieces
                String words = number + PROSE.get(line % PROSE.size());
                page.append(placed(100 + 16 * 2 - 8, 50 + 30 * line, words.substring(2)));
                page.append(placed(100, 50 + 30 * line, words.substring(0, 2)));
            }
            page.append("</div>");
        }

        assertThat(texts(page.toString()))
                .contains("1全年主动公开政府信息，1各项工作平稳有序，1没有发生责任追究。")
                .containsSubsequence("1一、总体情况", "2一、总体情况");
    }

    @Test
    void breaksBeginALineBelow() {
        String line = placed(100, 50, "第一行<br>第二行");

        assertThat(texts(line + below())).startsWith("第一行", "第二行");
    }

    @Test
    void wordsThatWouldLieOnEachOtherAreReadInTheirOrder() {
        StringBuilder page = new StringBuilder();
        for (int line = 0; line < 20; line++) {
            page.append(placed(300 - 2 * line, 50, "政府信息公开" + line));
        }

        assertThat(texts(page.toString())).hasSize(20).startsWith("政府信息公开0", "政府信息公开1");
    }

    private static String below() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            lines.append(placed(100, 150 + 30 * i, i + "、政府信息"));
        }
        return lines.toString();
    }

    private static String placed(int left, int top, String words) {
        return "<p class=f style='position:absolute;top:" + top + "px;left:" + left + "px'>" + words + "</p>";
    }

    private static List<String> texts(String page) {
        return new HtmlReader()
                .read("<html><body>" + page + "</body></html>", ReadingLimits.USUAL).document().lines().stream()
                        .map(HtmlPlacedTextTest::text)
                        .toList();
    }

    private static String text(Line line) {
        return String.join("", line.cells().stream().map(Cell::text).toList()).strip();
    }
}
