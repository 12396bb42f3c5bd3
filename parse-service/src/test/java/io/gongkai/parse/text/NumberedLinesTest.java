package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedLinesTest {
    private static final int LINES = 24;

    @ParameterizedTest
    @ValueSource(strings = {"%d  ", "%4d  ", "%6d\t", "%d:", "%d "})
    void numbersOfAllLinesAreNoText(String format) {
        Document document = read(numbered(format, LINES));
        assertThat(document.lines()).hasSize(LINES);
        assertThat(texts(document, 0)).containsExactly("    规章", "", "12");
        assertThat(texts(document, LINES - 1)).containsExactly("    规章", "", "12");
    }

    @Test
    void cellsKnowWhereTheyStand() {
        Document document = read(numbered("%4d  ", LINES));
        for (Cell cell : document.lines().get(7).cells()) {
            int offset = Objects.requireNonNull(cell.source().offset());
            int length = Objects.requireNonNull(cell.source().length());
            assertThat(document.text().substring(offset, offset + length)).isEqualTo(cell.text());
        }
    }

    @Test
    void aPageMayBeginAnewAndHaveANumberOfItsOwn() {
        String text = numbered("%d  ", LINES) + "\n- 1 -\n" + numbered("%d  ", LINES);
        assertThat(texts(read(text), LINES + 1)).containsExactly("    规章", "", "12");
    }

    @Test
    void aListIsText() {
        assertThat(texts(read(numbered("%d  ", 9)), 0)).containsExactly("1      规章", "", "12");
    }

    @Test
    void soAreFiguresBeforeLinesThatDoNotCount() {
        assertThat(texts(read(numbered("%d  ", LINES).replaceAll("(?m)^\\d+", "7")), 0))
                .containsExactly("7      规章", "", "12");
        assertThat(texts(read(numbered("%d  ", LINES) + "\n又一行".repeat(LINES)), 0))
                .containsExactly("1      规章", "", "12");
    }

    private static String numbered(String format, int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(number -> format.formatted(number) + (number == 2 ? "规章" : "    规章\t\t12"))
                .collect(Collectors.joining("\n"));
    }

    private static Document read(String text) {
        return new TextReader().read(text, ReadingLimits.USUAL).document();
    }

    private static List<String> texts(Document document, int line) {
        return document.lines().get(line).cells().stream().map(Cell::text).toList();
    }
}
