package io.gongkai.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell says what its controls say; it is never blank when it holds something that is not text. */
class HtmlControlsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input value=14 readonly>",
                "<INPUT TYPE=Text value='14'>",
                "<input type=hidden value=3>14",
                "<textarea>14</textarea>",
                "<select><option>7</option><option selected>14</option></select>",
                "<select><option>14<option>7</select>",
                "<svg><title>柱</title><text>14</text></svg>",
                "<math><mn>14</mn></math>",
                "<x-figure>14</x-figure>",
                "<ruby>14<rt>3</rt></ruby>",
                "<details><summary>14</summary><p>3</p></details>",
                "<span style='font-size:0'>3</span>14",
                "<span style='font-size:0pt'><b>3</b><b style='font-size:12pt'>14</b></span>",
                "<span style='opacity:0.0'>3</span>14",
                "14<i class=icon></i>",
                "<input value=3 style='visibility:hidden'>14"
            })
    void whatControlsSayIsText(String cell) {
        assertThat(texts(cell)).containsExactly("规章", "14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<canvas></canvas>",
                "&nbsp;<canvas></canvas>",
                "<picture><img src=1.png></picture>",
                "<iframe src=a.html></iframe>",
                "<object data=a.svg></object>",
                "<svg><path d='M0 0L9 9'/></svg>",
                "<math><mfrac><mn>1</mn><mn>4</mn></mfrac></math>",
                "<img src=1.png width=9>",
                "<script>document.write(14)</script>",
                "<span data-value=14></span>",
                "<x-figure value=14></x-figure>",
                "<i class='icon n14'></i>",
                "<input type=checkbox checked>",
                "<input name=a>",
                "<bdo dir=rtl>41</bdo>"
            })
    void whatIsNoTextIsNoBlankEither(String cell) {
        assertThat(texts(cell)).containsExactly("规章", "\uFFFC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input value=''>",
                "<input type=hidden value=3>",
                "<textarea></textarea>",
                "<span></span>",
                "<br data-mce-bogus=1>",
                "<p data-line=3></p>",
                "<img src=spacer.gif width=1 height=9>",
                "<o:p></o:p>"
            })
    void emptyFieldsAreBlank(String cell) {
        assertThat(texts(cell)).containsExactly("规章", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='display:block'>1</span><span style='display:block'>4</span>",
                "<b style='float:left'>1</b><b style='float:right'>4</b>"
            })
    void wordsThatLooksPartAreParted(String cell) {
        assertThat(texts(cell)).containsExactly("规章", "1\n4");
    }

    @Test
    void raisedWordsAreMarksOfNotes() {
        assertThat(texts("14<span style='vertical-align:super'>2</span>")).containsExactly("规章", "14²");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<canvas></canvas>", "<script>document.write(14)</script>", "<span data-value=14></span>"})
    void whatIsNoTextIsNoBlankInACellOfAnyMarkup(String cell) {
        String rows = "<div><div>行政许可</div><div>" + cell + "</div></div><script></script>"
                + "<div><div>行政处罚</div><div>5</div></div><div><div>行政强制</div><div>0</div></div>";
        String displayed = rows.replace("<div><div>", "<div style='display:table-row'><div style='display:table-cell'>")
                .replace("</div><div>", "</div><div style='display:table-cell'>");

        assertThat(rows("<div>" + rows + "</div>").getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("行政许可", "\uFFFC");
        assertThat(rows("<div style='display:table'>" + displayed + "</div>")
                        .getFirst()
                        .cells())
                .extracting(Cell::text)
                .containsExactly("行政许可", "\uFFFC");
    }

    @Test
    void foldedPartsAndChoicesOfDisplayedCellsAreThoseOfCells() {
        String page =
                "<div style='display:table'><div style='display:table-row'><div style='display:table-cell'>规章</div>"
                        + "<div style='display:table-cell'><details><summary>14</summary><p>3</p></details></div>"
                        + "<div style='display:table-cell'><select><option>/</option></select></div></div></div>";

        assertThat(rows(page).getFirst().cells()).extracting(Cell::text).containsExactly("规章", "14", "/");
    }

    @Test
    void onlyFiguresOfFieldsBelongToTheText() {
        String page = "<div>政府<input value=请输入关键字><select><option>市政府网站</select>公开<input value=14>件</div>";

        assertThat(new HtmlReader().read(page, ReadingLimits.USUAL).document().lines())
                .flatExtracting(Line::cells)
                .extracting(Cell::text)
                .containsExactly("政府公开14件");
    }

    @Test
    void foldedSectionsAreRead() {
        String page = "<details><summary>展开</summary><p>样例县公开信息十四条。</p></details>";

        assertThat(new HtmlReader().read(page, ReadingLimits.USUAL).document().lines())
                .flatExtracting(Line::cells)
                .extracting(Cell::text)
                .contains("样例县公开信息十四条。");
    }

    private static List<String> texts(String cell) {
        String page = "<table><tr><td>规章</td><td>" + cell + "</td></tr></table>";
        return rows(page).getFirst().cells().stream().map(Cell::text).toList();
    }

    private static List<Line> rows(String page) {
        return new HtmlReader()
                .read(page, ReadingLimits.USUAL).document().lines().stream()
                        .filter(line -> line.table() != null)
                        .toList();
    }
}
