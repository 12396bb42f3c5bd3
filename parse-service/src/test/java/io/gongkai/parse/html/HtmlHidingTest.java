package io.gongkai.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a page does not show, or strikes out, must not be read. */
class HtmlHidingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>14</s>",
                "<del>14</del>",
                "<strike>14</strike>",
                "<div hidden>14</div>",
                "<div style='DISPLAY: None'>14</div>",
                "<template><div>14</div></template>",
                "<noscript><div>14</div></noscript>",
                "<div class='x gone'>14</div>",
                "<div id=old>14</div>",
                "<div class=heard>14</div>"
            })
    void hiddenElementsAreNoCellsOfABlockTable(String hidden) {
        List<Line> rows = rows("""
            <style>/* .shown{display:none} */ .gone{display:none;color:red} #old{display:none!important}
            .heard{position:absolute;width:1px;height:1px;overflow:hidden}</style>
            <div><div><div>行政许可</div>%s<div>0</div></div><div><div>行政处罚</div><div>5</div></div></div>
            """.formatted(hidden));

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("行政许可", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td><span class=gone>14</span>0</td>",
                "<td class=gone>14</td><td>0</td>",
                "<td><b style='text-decoration: underline line-through'>14</b>0</td>",
                "<td><b class=cut>14</b>0</td>",
                "<td><b style='visibility:hidden'>14</b>0</td>"
            })
    void hiddenWordsOfATableAreNotRead(String cells) {
        List<Line> rows =
                rows("<style>table td .gone, tr > td.gone { display : none } b.cut{text-decoration:line-through}"
                        + "</style><table><tr><td>规章</td>" + cells + "</tr></table>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("规章", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td><span style='color:#FFFFFF'>4</span>9</td>",
                "<td><b class=white>4</b>9</td>",
                "<td class=white><p>4</p></td>"
            })
    void whiteFiguresAreNotReadWhereTheirGroundIsUnknown(String cell) {
        List<Line> rows = rows("<style>.white{color:white}</style><table><tr><td>规章</td>" + cell + "</tr></table>");

        assertThat(rows.getFirst().cells().getLast().text()).contains("\uFFFC").doesNotContain("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr bgcolor=#003399><td>规章</td><td><b style='color:#fff'>14</b></td></tr>",
                "<tr class=head><td>规章</td><td style='color:white'>14</td></tr>",
                "<tr style='background:#039 url(a.png)'><td>规章</td><td style='color:white'>14</td></tr>",
                "<tr><td>规章</td><td style='color:white;background-color:red'>14</td></tr>"
            })
    void whiteFiguresOnAGroundAreRead(String row) {
        List<Line> rows = rows("<style>.head{background-color:#039}</style><table>" + row + "</table>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("规章", "14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"visibility:hidden", "text-decoration:line-through"})
    void placeOfHiddenOrStruckCellStays(String style) {
        List<Line> rows = rows("<table><tr><td>规章</td><td style='" + style + "'>14</td><td>0</td></tr></table>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("规章", "", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x{display:none} div .x{display:block}",
                ".x{display:none} .x{display:block}",
                "#i{display:block} .x{display:none}",
                "@media print{.x{display:none}}",
                "@media (max-width: 600px){p{color:red} .x{display:none}}",
                ".x:hover{display:none}",
                ".x::before{display:none}",
                "@font-face{font-family:a} @keyframes k{from{display:none}}"
            })
    void shownWordsAreRead(String sheet) {
        List<Line> rows = rows("<style>" + sheet
                + "</style><div><table><tr><td>规章</td><td><b class=x id=i>14</b></td></tr></table></div>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("规章", "14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media screen{.x{display:none}}",
                "@media only screen and (min-width:768px){a{} .x{display:none}}"
            })
    void screensAsWideAsADesksCount(String sheet) {
        List<Line> rows =
                rows("<style>" + sheet + "</style><table><tr><td>规章</td><td>1<b class=x>4</b></td></tr></table>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("规章", "1");
    }

    @Test
    void reportThatTheSheetHidesIsShownByScripts() {
        List<Line> rows = rows("<style>.tab{display:none}</style><div class=tab><p>一、总体情况</p>"
                + "<table><tr><td>规章</td><td>14</td></tr></table><p>六、其他需要报告的事项</p></div>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("规章", "14");
    }

    @Test
    void tableInATabThatTheSheetHidesIsReadWithoutWhatIsStruckOut() {
        List<Line> rows =
                rows("<style>.pane{display:none}.active{display:block}.cut{text-decoration:line-through}</style><div"
                        + " class='pane active'><p>一、总体情况</p></div><div"
                        + " class=pane><table><tr><td>第二十条第（一）项</td></tr><tr><td>规章</td><td><b"
                        + " class=cut>14</b>0</td></tr></table></div>");

        assertThat(rows.getLast().cells()).extracting(Cell::text).containsExactly("规章", "0");
    }

    private static List<Line> rows(String page) {
        return new HtmlReader()
                .read("<html><body>" + page + "</body></html>", ReadingLimits.USUAL).document().lines().stream()
                        .filter(line -> line.table() != null)
                        .toList();
    }
}
