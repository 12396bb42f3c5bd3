package io.gongkai.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String PORTAL = """
        <!DOCTYPE html>
        <html><head><title>样例区政府网</title>
        <meta name="PubDate" content="2025-01-20"><style>p{color:red}</style></head>
        <body>
        <div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/n">政府信息公开年度报告</a></li></ul></div>
        <div>当前位置：<a href="/">首页</a> &gt; <a href="/b">年报</a></div>
        <div class="main">
          <h1>样例区人民政府<br>2024年政府信息公开工作年度报告</h1>
          <div class="info">发布时间：2025-01-20 来源：办公室</div>
          <div id="content">
            <p>一、总体情况</p>
            <p>全区工作&nbsp;有序
        推进。<span style="display: none">隐藏</span><script>var a = "二、";</script></p>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table border=1>
              <tr><td rowspan="2" colspan=2>（本列数据）</td><td colspan="2">申请人情况</td></tr>
              <tr><td>自然人</td><td>总计</td></tr>
              <tr><td colspan="2">一、本年新收政府信息公开申请数量</td><td>12</td><td> <p>13</p> </td></tr>
              <tr><td rowspan="2">三、办理结果</td><td>（一）予以公开</td><td></td><td>1<br>2</td></tr>
              <tr><td>（二）部分公开</td><td>&nbsp;</td><td>5</td></tr>
            </table>
            <p>六、其他需要报告的事项</p><p>无。</p>
          </div>
        </div>
        <div class="footer">主办：样例区人民政府 <a>网站地图</a></div>
        </body></html>
        """;

    @Test
    void reportIsFoundAmongMenusAndFooters() {
        assertThat(texts(read(PORTAL).document()))
                .startsWith("样例区人民政府", "2024年政府信息公开工作年度报告", "一、总体情况", "全区工作\u00A0有序推进。")
                .endsWith("六、其他需要报告的事项", "无。")
                .noneMatch(line -> line.contains("首页") || line.contains("隐藏") || line.contains("主办"));
    }

    @Test
    void reportInTraditionalCharactersIsFoundToo() {
        assertThat(texts(read("""
            <body><div>通知公告</div><div><p>一、總體情況</p><p>工作有序。</p><p>六、其他需要報告的事項</p></div><div>網站地圖</div></body>\
            """).document())).containsExactly("一、總體情況", "工作有序。", "六、其他需要報告的事項");
    }

    @Test
    void signsThatLinkAHeadingToItselfAreNoPartOfIt() {
        assertThat(texts(read("""
            <body><h2 id=a><a href="#a">#</a> 一、总体情况</h2><p>工作有序，见<a href="#b">附件</a>。</p>
            <h2 id=b>二、主动公开政府信息情况<a href="#b">¶</a></h2></body>\
            """).document())).containsExactly("一、总体情况", "工作有序，见附件。", "二、主动公开政府信息情况");
    }

    @Test
    void linesOfMarkdownCountThoughElementsStandAroundThem() {
        Document document = read("""
            <div class="article">

            # 样例区人民政府2024年政府信息公开工作年度报告

            **一、总体情况**

            工作有序。

            | 信息内容 | 本年处理决定数量 |
            |----------|------------------|
            | 行政许可 | 37               |
            | 行政处罚 |                  |

            </div>

            <div class="footer">

            主办：样例区人民政府

            </div>
            """).document();

        assertThat(document.lines()).anySatisfy(line -> {
            assertThat(line.cells()).extracting(Cell::text).containsExactly("行政许可", "37");
            assertThat(line.cells().getLast().source().line()).isEqualTo(11);
        });
        assertThat(texts(document)).contains("**一、总体情况**", "工作有序。");
    }

    @Test
    void whatIsAroundTheReportIsKeptAsEvidence() {
        assertThat(read(PORTAL).surroundings().stream()
                        .flatMap(line -> line.cells().stream())
                        .map(Cell::text))
                .contains("PubDate", "2025-01-20", "样例区政府网", "发布时间：2025-01-20 来源：办公室");
    }

    @Test
    void blocksOfWordsOfTheFormAndFiguresAreATable() {
        List<Line> rows = rows("<div class=a><div class=b><div>行政许可</div><div>3</div><div></div></div>"
                + "<div class=b><div>行政处罚</div><div><p>4</p></div><div>5</div></div></div>");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("行政许可", "3", "");
        assertThat(rows.getLast().cells()).extracting(Cell::text).containsExactly("行政处罚", "4", "5");
    }

    @Test
    void elementsDisplayedAsCellsAreATable() {
        List<Line> rows =
                rows("<style>.t{display:table}.r{display:table-row}.t .c{display:table-cell}</style><div class=t><div"
                        + " class=r><div class=c>一</div><div class=c></div></div><div style='display:table-row-group'><div"
                        + " class=r><p class=c>二</p><p class=c>三</p></div></div></div>");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("一", "");
        assertThat(rows.getLast().cells()).extracting(Cell::text).containsExactly("二", "三");
    }

    @Test
    void itemsOfAGridStandInTheirPlaces() {
        List<Line> rows = rows("<div style='display:grid;grid-template-columns:2fr repeat(2, minmax(0, 1fr))'>"
                + "<div style='grid-column:1 / span 3'>第二十条第（五）项</div>"
                + "<div style='grid-row:2 / span 2'>行政许可</div><div>商业企业</div><div>科研机构</div>"
                + "<div style='grid-area:3 / 2 / 4 / -1'>7</div></div>");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).cells().getFirst().columnSpan()).isEqualTo(3);
        assertThat(columns(rows.get(1))).containsExactly(0, 1, 2);
        assertThat(rows.get(1).cells().getFirst().rowSpan()).isEqualTo(2);
        assertThat(columns(rows.get(2))).containsExactly(1);
        assertThat(rows.get(2).cells().getFirst().columnSpan()).isEqualTo(2);
    }

    @Test
    void gridWhoseItemsOverlapIsNoTable() {
        assertThat(read("<div style='display:grid;grid-template-columns:1fr 1fr'><p style='grid-area:1/1'>行政许可</p>"
                                + "<p style='grid-area:1/1'>行政处罚</p><p>商业企业</p></div>")
                        .document()
                        .lines())
                .allMatch(line -> line.table() == null);
    }

    @Test
    void blocksSetInOneLineAreCellsOfARow() {
        List<Line> rows = rows("<style>b{display:inline-block}</style><p>一、总体情况</p><p><b>行政许可</b><b>3</b><b></b></p>"
                + "<p><b>行政处罚</b><b></b><b>4</b></p><p>六、其他需要报告的事项</p>");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("行政许可", "3", "");
        assertThat(rows.getLast().cells()).extracting(Cell::text).containsExactly("行政处罚", "", "4");
    }

    @Test
    void paragraphsOfPagesAreNoRows() {
        String page = "<div>%s<p>规章 0 0 0</p><p>行政规范性文件 3 0 7</p><p>行政许可 4</p></div>";

        assertThat(rows(page.formatted("<p>二、主动公开政府信息情况</p>") + page.formatted("<p>全年公开3条。</p>")))
                .isEmpty();
    }

    @Test
    void breaksWithinTablesLeaveTheLinesOfTheText() {
        String page = "# 某县人民政府\n\n一、总体情况\n<table><tr><td>社会公益<br>组织</td><td>3</td></tr></table>\n";

        assertThat(new HtmlReader().read(page, ReadingLimits.USUAL).document().lines())
                .extracting(line -> line.cells().getFirst().text())
                .contains("一、总体情况", "社会公益\n组织");
    }

    @Test
    void namesOfAListOfDescriptionsAreRowsWithWhatIsSaidOfThem() {
        List<Line> lines = rows("<html><dl><dt>商业企业</dt><dd>5</dd><dt>科研机构</dt><dd>0</dd><dd>备注</dd></dl>");

        assertThat(lines).extracting(Line::table).containsExactly(1, 1);
        assertThat(lines.getLast().cells()).extracting(Cell::text).containsExactly("科研机构", "0", "备注");
    }

    @Test
    void tableOfOneRowPartsTheCellAroundIt() {
        List<Line> rows = rows("<table><tr><td>行政许可</td><td>自然人</td><td>总计</td></tr><tr><td>行政处罚</td>"
                + "<td colspan=2><table><tr><td>3</td><td>4</td></tr></table><p>&nbsp;</p></td></tr></table>");

        assertThat(rows).hasSize(2);
        assertThat(columns(rows.getLast())).containsExactly(0, 1, 2);
        assertThat(rows.getLast().cells()).extracting(Cell::text).containsExactly("行政处罚", "3", "4");
    }

    @Test
    void tableWithAPageInACellIsNoTableOfData() {
        Document document = read("<table><tr><td>栏目</td><td><p>一、总体情况</p><p>" + "工作平稳，全年无事。".repeat(20)
                        + "</p><table><tr><td>规章</td><td>0</td></tr></table><p>六、其他需要报告的事项</p></td></tr></table>")
                .document();

        assertThat(document.lines()).filteredOn(line -> line.table() != null).hasSize(1);
        assertThat(texts(document)).contains("一、总体情况");
    }

    @Test
    void sentencesInPiecesAreNoTable() {
        assertThat(read("<div><p><span>办理行政许可</span><span>3</span><span>件</span></p>"
                                + "<p><span>办理行政处罚</span><span>4</span><span>件</span></p></div>")
                        .document()
                        .lines())
                .allMatch(line -> line.table() == null);
    }

    @Test
    void smallTablesWithinCellsArePartOfThem() {
        List<Line> rows =
                rows("<table><tr><td><table><tr><td>规章</td></tr></table></td><td><table><tr><td>3</td></tr></table>"
                        + "</td></tr></table>");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cells())
                .extracting(cell -> cell.text().strip())
                .containsExactly("规章", "3");
    }

    @Test
    void raisedDigitsStayRaised() {
        List<Line> rows = rows("<table><tr><td>总计</td><td>111<sup><a href=\"#1\">1</a></sup></td></tr></table>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("总计", "111¹");
    }

    @Test
    void whatIsStruckOutIsNotSaid() {
        List<Line> rows = rows("<table><tr><td>总计</td><td><del>14</del><ins>0</ins></td>"
                + "<td><span style=\"text-decoration: line-through\">3</span>2</td></tr></table>");

        assertThat(rows.getFirst().cells()).extracting(Cell::text).containsExactly("总计", "0", "2");
    }

    @Test
    void spansAreCountedIntoColumns() {
        List<Line> rows = rows(PORTAL);

        assertThat(columns(rows.get(0))).containsExactly(0, 2);
        assertThat(columns(rows.get(1))).containsExactly(2, 3);
        assertThat(columns(rows.get(2))).containsExactly(0, 2, 3);
        assertThat(columns(rows.get(4))).containsExactly(1, 2, 3);
        assertThat(rows.get(3).cells().getFirst().rowSpan()).isEqualTo(2);
        assertThat(rows.get(3).cells()).extracting(Cell::text).containsExactly("三、办理结果", "（一）予以公开", "", "1\n2");
        assertThat(rows.get(4).cells()).extracting(Cell::text).containsExactly("（二）部分公开", "", "5");
    }

    @Test
    void cellsKnowWhereTheyStand() {
        Cell cell = rows(PORTAL).get(2).cells().get(2);

        int offset = Objects.requireNonNull(cell.source().offset());
        int length = Objects.requireNonNull(cell.source().length());
        assertThat(PORTAL.substring(offset, offset + length)).isEqualTo("13");
        assertThat(cell.source().line()).isEqualTo(lineOf("<p>13</p>"));
        assertThat(Objects.requireNonNull(cell.source().cell()).row()).isEqualTo(3);
        assertThat(Objects.requireNonNull(cell.source().cell()).column()).isEqualTo(4);
    }

    @Test
    void linesKnowWhereTheyStand() {
        Line line = read(PORTAL).document().lines().stream()
                .filter(candidate -> candidate.cells().getFirst().text().startsWith("全区"))
                .findFirst()
                .orElseThrow();

        assertThat(PORTAL.substring(Objects.requireNonNull(line.source().offset())))
                .startsWith("全区工作&nbsp;");
        assertThat(line.source().line()).isEqualTo(lineOf("<p>全区工作"));
    }

    @Test
    void sentenceThatMentionsTheReportIsNotItsTitle() {
        Document document = read("<div><h1>样例县2023年政府信息公开工作年度报告</h1><div>来源：样例县</div><div><p>现将2023年政府信息公开工作情况报告如下：</p>"
                        + "<p>一、总体情况</p><p>六、其他需要报告的事项</p></div></div>")
                .document();

        assertThat(texts(document)).startsWith("样例县2023年政府信息公开工作年度报告");
    }

    @Test
    void signatureBelowATableThatIsTheWholeReportBelongsToIt() {
        DocumentOutcome.Read read = read("<p>首页</p><table><tr><td>第二十条第（一）项</td></tr><tr><td>规章</td><td>0</td></tr>"
                + "<tr><td>六、其他需要报告的事项</td></tr></table><p>样例县财政局</p><p>2024年1月20日</p><p>主办：样例县</p>");

        assertThat(texts(read.document())).endsWith("样例县财政局", "2024年1月20日");
    }

    @Test
    void tableThatLaysOutThePageIsNoTableOfData() {
        Document document = read("""
            <html><body><table><tr><td>
            <p>样例县2023年政府信息公开工作年度报告</p><p>一、总体情况</p><p>工作平稳，全年无事。</p>
            <table><tr><td>规章</td><td>0</td></tr><tr><td>行政规范性文件的制发件数合计</td><td>3</td></tr></table>
            <p>五、存在的主要问题及改进情况</p>
            </td></tr></table></body></html>
            """).document();

        assertThat(document.lines()).filteredOn(line -> line.table() != null).hasSize(2);
        assertThat(texts(document)).contains("一、总体情况", "五、存在的主要问题及改进情况");
    }

    @Test
    void pictureInPlaceOfATableLeavesAMark() {
        Document document = read("""
            <html><body><div><p>样例县2023年政府信息公开工作年度报告</p><p>一、总体情况</p><p>二、主动公开政府信息情况</p>
            <p><img src="t2.png"></p><p>三、收到和处理政府信息公开申请情况<img src="dot.gif" width="5" height="5"></p></div></body></html>
            """).document();

        assertThat(texts(document)).containsSubsequence("二、主动公开政府信息情况", "\uFFFC", "三、收到和处理政府信息公开申请情况");
        assertThat(texts(document)).filteredOn(text -> text.contains("\uFFFC")).hasSize(1);
    }

    @Test
    void textWithTablesInMarkupKeepsItsLines() {
        Document document = read("""
            样例县2023年政府信息公开工作年度报告

            一、总体情况
            工作平稳。
            <table><tr><td>规章</td><td>0</td></tr></table>
            二、主动公开政府信息情况
            """).document();

        assertThat(texts(document)).contains("一、总体情况", "工作平稳。", "二、主动公开政府信息情况");
        assertThat(document.lines()).filteredOn(line -> line.table() != null).hasSize(1);
    }

    private static int lineOf(String words) {
        return (int) PORTAL.substring(0, PORTAL.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static List<Line> rows(String page) {
        return read(page).document().lines().stream()
                .filter(line -> line.table() != null)
                .toList();
    }

    private static List<Integer> columns(Line line) {
        return line.cells().stream().map(Cell::column).toList();
    }

    private static List<String> texts(Document document) {
        return document.lines().stream()
                .filter(line -> line.table() == null)
                .map(line -> line.cells().getFirst().text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static DocumentOutcome.Read read(String page) {
        assertThat(HtmlRecognition.isHtml(page)).isTrue();
        return new HtmlReader().read(page, ReadingLimits.USUAL);
    }
}
