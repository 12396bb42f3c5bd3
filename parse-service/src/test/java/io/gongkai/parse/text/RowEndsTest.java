package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures stand in the same columns in all rows of a drawn table, though labels from above cover cells of some. */
class RowEndsTest {

    @Test
    void rowsWithoutTheCellThatALabelAboveCoversEndInLine() {
        assertThat(columns("""
            | 办理结果 | 予以公开 | 1 | 2 | 3 | 0 | 6 |
            | 部分公开 | 0 | 0 | 0 | 0 | 0 |
            | 不予公开 | 国家秘密 | 1 | 0 | 0 | 0 | 1 |
            | 总计 | 2 | 2 | 3 | 0 | 7 |\
            """))
                .containsExactly(
                        "办理结果@0 予以公开@1 1@2 2@3 3@4 0@5 6@6",
                        "部分公开@0 0@2 0@3 0@4 0@5 0@6",
                        "不予公开@0 国家秘密@1 1@2 0@3 0@4 0@5 1@6",
                        "总计@0 2@2 2@3 3@4 0@5 7@6");
    }

    @Test
    void whatFillsUpShortRowsIsNoCell() {
        assertThat(columns("""
            | 办理结果 | 予以公开 | 1 | 2 | 3 | 0 | 6 |
            | 部分公开 | 0 | 0 | 0 | 0 | 0 | |
            | 不予公开 | 国家秘密 | 1 | 0 | 0 | 0 | 1 |
            | 总计 | 2 | 2 | 3 | 0 | 7 ||\
            """))
                .containsExactly(
                        "办理结果@0 予以公开@1 1@2 2@3 3@4 0@5 6@6",
                        "部分公开@0 0@2 0@3 0@4 0@5 0@6",
                        "不予公开@0 国家秘密@1 1@2 0@3 0@4 0@5 1@6",
                        "总计@0 2@2 2@3 3@4 0@5 7@6");
    }

    @Test
    void labelThatIsStretchedKeepsTheBlankCellAtTheEnd() {
        assertThat(columns("""
            | 办理结果 | 予以公开 | 1 | 2 | 3 | 0 | 6 |
            |------|------|---|---|---|---|---|
            | 办理结果 || 0 |   | 0 | 0 |   |
            | 办理结果 | 不予公开 | 1 | 0 | 0 | 0 | 1 |
            | 总计 || 2 | 2 | 3 | 0 | 7 |
            | 条款 |||||||\
            """)).contains("办理结果@0 0@2 @3 0@4 0@5 @6", "总计@0 2@2 2@3 3@4 0@5 7@6");
    }

    @Test
    void fewFiguresSayNothingOfColumns() {
        assertThat(columns("| 规章 | 制发 | 1 | 2 |\n| 文件 | 3 | 4 |\n| 许可 | 5 | 6 |"))
                .containsExactly("规章@0 制发@1 1@2 2@3", "文件@0 3@1 4@2", "许可@0 5@1 6@2");
    }

    private static List<String> columns(String text) {
        return TextLines.of(text, 0, text.length(), 1, ReadingLimits.USUAL).stream()
                .map(line -> String.join(
                        " ",
                        line.cells().stream()
                                .map(cell -> cell.text() + "@" + cell.column())
                                .toList()))
                .toList();
    }
}
