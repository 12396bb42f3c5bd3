package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.text.TextDecoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Text with one cell on each line, where only the number of lines tells where a row ends: what disturbs it is never read in silence. */
class CountedCellsTest {
    private static final int REPORTS = 8;
    private static final String GRANTED = "（一）予以公开";
    private static final String PARTLY_GRANTED = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
    private static final int FIGURES = 7;

    @Test
    void aPageNumberAmongTheFiguresOfARow() {
        assertNothingSilent(lines -> lines.add(lines.indexOf(GRANTED) + 4, "3"));
    }

    @Test
    void aFigureBrokenInTwo() {
        assertNothingSilent(lines -> {
            int first = lines.indexOf(GRANTED) + 1;
            String figure = lines.get(first);
            lines.set(first, figure.substring(0, 1));
            lines.add(first + 1, figure.length() > 1 ? figure.substring(1) : "1");
        });
    }

    @Test
    void aNumberAmongTheFiguresOfTheDisputes() {
        assertNothingSilent(lines -> lines.add(lines.lastIndexOf("总计") + 6, "5"));
    }

    @Test
    void rowsThatChangedPlaces() {
        assertNothingSilent(lines -> {
            int first = lines.indexOf(GRANTED);
            int second = lines.indexOf(PARTLY_GRANTED);
            for (int i = 0; i <= FIGURES; i++) {
                Collections.swap(lines, first + i, second + i);
            }
        });
    }

    private static void assertNothingSilent(Consumer<List<String>> change) {
        Score score = Score.NONE;
        for (int seed = 0; seed < REPORTS; seed++) {
            Manuscript manuscript = GeneratedReport.of(seed).manuscript();
            byte[] text = Layout.BARE_LINES.render(manuscript);
            List<String> lines = new ArrayList<>(TextDecoding.decode(text, "text/plain")
                    .orElseThrow()
                    .lines()
                    .toList());
            change.accept(lines);
            score = score.and(Score.of(
                    manuscript,
                    Layout.BARE_LINES,
                    WholeParsing.parse(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))));
        }
        assertThat(score.silent()).isEmpty();
    }
}
