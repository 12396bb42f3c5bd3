package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.html.HtmlRecognition;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InlineMarkupTest {
    private static final String SPAN = "<span style=\"font-family: 宋体;\">";

    @Test
    void textWithMarkedWordsIsNoPage() {
        String row = "| " + SPAN + "许可</span> | " + SPAN + "12</span> | <strong>3</strong> |\n";

        assertThat(HtmlRecognition.isHtml(row.repeat(3))).isFalse();
        assertThat(cells(row)).containsExactly("许可", "12", "3");
    }

    @Test
    void attributesOfSpansPartNoCells() {
        String row = SPAN + "一年来，网站</span>" + SPAN + "改版</span>";

        assertThat(read((row + "\n").repeat(3)).lines().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("一年来，网站改版");
    }

    @Test
    void bracketedSpansAreTheirWords() {
        assertThat(cells("| [许]{style=\"font-family: 宋体;\"}[可]{.mark lang=\"zh\"}[]{#_Toc1 .anchor} | [[4]{.a}]{.b} |"))
                .containsExactly("许可", "4");
    }

    @Test
    void backslashBeforeAMarkOfMarkdownIsNoText() {
        assertThat(cells("| 1\\.许可 | \\-12 | \\ |")).containsExactly("1.许可", "-12", "\\");
    }

    @Test
    void bracketsWithoutAttributesStay() {
        assertThat(cells("[2019]60号[公开](a.htm)，见[注]{一}")).containsExactly("[2019]60号[公开](a.htm)，见[注]{一}");
    }

    @Test
    void columnsKeepTheirPlaces() {
        String names = "[自然人]{.a}   [企业]{.a}   [总计]{.a}";
        String row = "12             [3]{.a}       15";

        assertThat(cells(names)).containsExactly("自然人         企业         总计");
        assertThat(cells(row)).containsExactly("12             3             15");
    }

    @Test
    void whatIsStruckOutHiddenOrRaisedIsNotRead() {
        assertThat(cells("| <span style=\"text-decoration:line-through\">1</span> | [2]{style=\"display:none\"} | "
                        + "<font color=\"#ffffff\">3</font> | [4]{.superscript} | <b><span class=\"x\">5</span></b> |"))
                .containsExactly(
                        "<span style=\"text-decoration:line-through\">1</span>",
                        "[2]{style=\"display:none\"}",
                        "<font color=\"#ffffff\">3</font>",
                        "[4]{.superscript}",
                        "5");
    }

    @Test
    void looksThatLeaveWordsAsTheyAreAreNoText() {
        assertThat(cells("| [1]{style=\"text-decoration: none; white-space: nowrap\"} | "
                        + "<span style=\"background-color:#fff;font-size:0.9rem\">2</span> | "
                        + "<font color=\"#000\">3</font> |"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void cellsKnowWhereTheyStandInTheOriginal() {
        Document document = read("标题\n| " + SPAN + "许可</span> | [12]{.a} |");

        Line row = document.lines().getLast();
        for (Cell cell : row.cells()) {
            int offset = Objects.requireNonNull(cell.source().offset());
            int length = Objects.requireNonNull(cell.source().length());
            assertThat(document.text().substring(offset, offset + length)).isEqualTo(cell.text());
        }
        assertThat(row.source().line()).isEqualTo(2);
    }

    @Test
    @Timeout(5)
    void marksThatNeverCloseTakeNoTime() {
        String text = "[".repeat(200_000) + "]{a".repeat(200_000) + "<b ".repeat(200_000) + "</b>";

        assertThat(read(text).lines()).hasSize(1);
    }

    private static List<String> cells(String line) {
        return read(line).lines().getFirst().cells().stream().map(Cell::text).toList();
    }

    private static Document read(String text) {
        return new TextReader().read(text, ReadingLimits.USUAL).document();
    }
}
