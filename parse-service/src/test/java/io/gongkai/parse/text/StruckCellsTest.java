package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

class StruckCellsTest {
    private static final List<String> LABELS = List.of("予以公开", "部分公开", "无法提供", "不予处理");
    private static final List<String> CELLS = List.of("5", "", "－", "0", "", "7");

    @Test
    void strokesAtTheEndsOfCellsGoAndBlankCellsStay() {
        String text = table(label -> label + " |\n", cell -> cell.isEmpty() ? "|\n" : cell + " |\n", "");

        assertThat(lines(text)).isEqualTo(expected());
    }

    @Test
    void strokesThatFillUpRowsAreNoCells() {
        String text = table(label -> label + " |\n", cell -> cell.isEmpty() ? "|\n" : cell + " |\n", "||\n");

        assertThat(lines(text)).isEqualTo(expected());
    }

    @Test
    void oneStrokeThatFillsUpARowIsNoCell() {
        String text = table(label -> label + " |\n", cell -> cell.isEmpty() ? "|\n" : cell + " |\n", "||\n")
                .replace("－ |\n0 |\n|\n7 |\n||\n部分", "－ |\n0 |\n|\n7 |\n|\n部分");

        assertThat(lines(text)).isEqualTo(expected());
    }

    @Test
    void strokesThatBeginRowsAreNoCells() {
        String text = table(label -> "|\n" + label + " |\n", cell -> cell.isEmpty() ? "|\n" : cell + " |\n", "");

        assertThat(lines(text)).isEqualTo(expected());
    }

    @Test
    void strokesOnLinesOfTheirOwnPartCells() {
        String text = table(label -> label + "\n|\n", cell -> cell.isEmpty() ? "|\n" : cell + "\n|\n", "");

        assertThat(lines(text)).isEqualTo(expected());
    }

    @Test
    void fewStrokesAreNone() {
        assertThat(lines("首页 |\n公开 |\n年报")).containsExactly("首页 |", "公开 |", "年报");
    }

    private interface Writing {
        String of(String words);
    }

    private static String table(Writing label, Writing cell, String filling) {
        StringBuilder text = new StringBuilder("三、办理情况\n");
        for (String words : LABELS) {
            text.append(label.of(words));
            CELLS.forEach(figure -> text.append(cell.of(figure)));
            text.append(filling);
        }
        return text.append("没有。").toString();
    }

    private static List<String> expected() {
        StringBuilder lines = new StringBuilder("三、办理情况\n");
        for (String words : LABELS) {
            lines.append(words).append('\n').append(String.join("\n", CELLS)).append('\n');
        }
        return List.of(lines.append("没有。").toString().split("\n", -1));
    }

    private static List<String> lines(String text) {
        return TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL).stream()
                .map(line -> line.cells().getFirst().text())
                .toList();
    }
}
