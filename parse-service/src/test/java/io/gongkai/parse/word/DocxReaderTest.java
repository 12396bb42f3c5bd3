package io.gongkai.parse.word;

import static io.gongkai.parse.word.WordFile.p;
import static io.gongkai.parse.word.WordFile.tc;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.CellPosition;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

    @Test
    void paragraphsAreLines() {
        assertThat(lines(p("一、总体情况") + p("　　全年公开信息12条。") + p(" ") + p("完")))
                .containsExactly("一、总体情况", "全年公开信息12条。", "完");
    }

    @Test
    void tabsPartCellsAndBreaksPartLines() {
        String body = "<w:p><w:r><w:tab/><w:t>规章</w:t><w:tab/><w:t>0</w:t><w:br/><w:t>其他</w:t></w:r></w:p>";

        assertThat(read(body).lines())
                .extracting(line -> line.cells().stream().map(Cell::text).toList())
                .containsExactly(List.of("规章", "0"), List.of("其他"));
    }

    @Test
    void runsOfAParagraphAreOneText() {
        assertThat(lines("<w:p><w:r><w:t>收到申</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
                        + "<w:r><w:t xml:space=\"preserve\">请 </w:t></w:r><w:r><w:softHyphen/><w:t> 3 </w:t></w:r>"
                        + "<w:smartTag><w:r><w:t>件</w:t></w:r></w:smartTag></w:p>"))
                .containsExactly("收到申请 3件");
    }

    @Test
    void deletedTextIsOutAndInsertedTextIsIn() {
        assertThat(
                        lines(
                                "<w:p><w:del><w:r><w:delText>12</w:delText><w:tab/></w:r></w:del><w:ins><w:r><w:t>13</w:t></w:r></w:ins>"
                                        + "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>件</w:t></w:r></w:moveTo></w:p>"))
                .containsExactly("13件");
    }

    @Test
    void deletedMarkJoinsParagraphs() {
        assertThat(lines("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>新收</w:t></w:r></w:p>"
                        + p("申请")))
                .containsExactly("新收申请");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:drawing/></w:r>",
                "<w:r><w:pict/></w:r>",
                "<w:r><w:object/></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(LEFT)</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            })
    void whatIsNoTextIsNoBlank(String run) {
        String cell = "<w:tc><w:p>" + run + "</w:p></w:tc>";

        assertThat(texts("<w:tbl><w:tr>" + tc("", "规章") + cell + "</w:tr></w:tbl>"))
                .containsExactly("规章", "\uFFFC");
    }

    @Test
    void chosenEntryOfAListIsText() {
        String list = "<w:tc><w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"3\"/><w:listEntry w:val=\"14\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:tc>";

        assertThat(texts("<w:tbl><w:tr>" + tc("", "规章") + list + "</w:tr></w:tbl>"))
                .containsExactly("规章", "14");
    }

    @Test
    void whatAControlAsksForIsNotWritten() {
        String asking = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + tc("", "填写数字")
                + "</w:sdtContent></w:sdt>";
        String filled = "<w:sdt><w:sdtPr/><w:sdtContent>" + tc("", "14") + "</w:sdtContent></w:sdt>";

        assertThat(texts("<w:tbl><w:tr>" + tc("", "规章") + asking + filled + "</w:tr></w:tbl>"))
                .containsExactly("规章", "", "14");
    }

    private static List<String> texts(String body) {
        return read(body).lines().getFirst().cells().stream().map(Cell::text).toList();
    }

    @Test
    void smallDigitsThatAreLiftedAreRaised() {
        assertThat(lines("<w:p><w:r><w:rPr><w:position w:val=\"6\"/><w:sz w:val=\"21\"/></w:rPr><w:t>14</w:t></w:r>"
                        + "<w:r><w:rPr><w:position w:val=\"8\"/><w:sz w:val=\"12\"/></w:rPr><w:t>2</w:t></w:r></w:p>"))
                .containsExactly("14²");
    }

    @Test
    void raisedDigitsStayRaised() {
        assertThat(lines("<w:p><w:r><w:t>1489</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                        + "<w:t>2</w:t></w:r><w:r><w:t>件</w:t></w:r></w:p>"))
                .containsExactly("1489²件");
    }

    @Test
    void hiddenTextIsOut() {
        assertThat(lines("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:rPr><w:vanish"
                        + " w:val=\"0\"/></w:rPr><w:t>7</w:t></w:r></w:p>"))
                .containsExactly("7");
    }

    @Test
    void struckTextIsOut() {
        assertThat(lines("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>14</w:t></w:r><w:r><w:rPr><w:dstrike"
                        + " w:val=\"1\"/></w:rPr><w:t>9</w:t></w:r><w:r><w:rPr><w:strike"
                        + " w:val=\"0\"/></w:rPr><w:t>7</w:t></w:r></w:p>"))
                .containsExactly("7");
    }

    @Test
    void tableOfOneRowPartsTheCellAroundIt() {
        String inner = "<w:tbl><w:tr>" + tc("", p("3")) + tc("", p("4")) + "</w:tr></w:tbl>" + p("");
        String body = "<w:tbl><w:tr>" + tc("", p("规章")) + tc("<w:gridSpan w:val=\"2\"/>", inner) + tc("", p("7"))
                + "</w:tr></w:tbl>";

        assertThat(read(body).lines().getFirst().cells()).extracting(Cell::text).containsExactly("规章", "3", "4", "7");
    }

    @Test
    void tableWithAPageInACellGivesWayToThoseInIt() {
        String inner = "<w:tbl><w:tr>" + tc("", p("规章")) + tc("", p("3")) + "</w:tr></w:tbl>";
        String body = "<w:tbl><w:tr>" + tc("", p("栏目")) + tc("", p("工作平稳，全年无事。".repeat(20)) + inner + p("完"))
                + "</w:tr></w:tbl>";

        assertThat(read(body).lines()).hasSize(4);
    }

    @Test
    void fieldsShowTheirResultOnly() {
        assertThat(lines("<w:p><w:r><w:fldChar"
                        + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar"
                        + " w:fldCharType=\"separate\"/><w:t>4</w:t><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>25</w:t></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"end\"/></w:r><w:fldSimple"
                        + " w:instr=\"DATE\"><w:r><w:t>日</w:t></w:r></w:fldSimple></w:p>"))
                .containsExactly("25日");
    }

    @Test
    void cellsOfTheGridKnowColumnsAndSpans() {
        String body = "<w:tbl><w:tblGrid/>"
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("<w:gridSpan w:val=\"2\"/>", "宽")
                + tc("<w:vMerge w:val=\"restart\"/>", "高") + "</w:tr>"
                + "<w:tr>" + tc("", "甲") + tc("", "乙") + tc("", "丙") + tc("<w:vMerge/>", "") + "</w:tr>"
                + "<w:tr>" + tc("", "丁") + tc("<w:hMerge w:val=\"restart\"/>", "戊") + tc("<w:hMerge/>", "")
                + tc("<w:vMerge/>", "") + "</w:tr></w:tbl>";

        List<Line> rows = read(body).lines();

        assertThat(rows.getFirst().cells())
                .extracting(Cell::text, Cell::column, Cell::columnSpan, Cell::rowSpan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("宽", 1, 2, 1),
                        org.assertj.core.groups.Tuple.tuple("高", 3, 1, 3));
        assertThat(rows.get(1).cells()).extracting(Cell::text).containsExactly("甲", "乙", "丙");
        assertThat(rows.get(2).cells()).extracting(Cell::columnSpan).containsExactly(1, 2);
        assertThat(rows.getLast().cells().getLast().source().cell()).isEqualTo(new CellPosition(1, 3, 2));
        assertThat(rows).extracting(Line::table).containsOnly(1);
    }

    @Test
    void paragraphsOfACellArePartedByLineFeeds() {
        Document document = read("<w:tbl><w:tr><w:tc>" + p("本年新收政府") + p("") + p("信息公开申请数量") + "</w:tc>" + tc("", "5")
                + "</w:tr></w:tbl>" + p("后"));

        assertThat(document.lines().getFirst().cells()).extracting(Cell::text).containsExactly("本年新收政府\n信息公开申请数量", "5");
        assertThat(document.lines().getLast().source().line()).isEqualTo(3);
    }

    @Test
    void everyCellStandsInTheTextWhereItSays() {
        Document document =
                read(p("前\t中") + "<w:tbl><w:tr>" + tc("", "规章") + tc("", "") + tc("", "12") + "</w:tr></w:tbl>");

        for (Line line : document.lines()) {
            for (Cell cell : line.cells()) {
                int offset = Objects.requireNonNull(cell.source().offset());
                int length = Objects.requireNonNull(cell.source().length());
                assertThat(document.text().substring(offset, offset + length)).isEqualTo(cell.text());
            }
        }
    }

    @Test
    void tableThatLaysOutThePageGivesWayToThoseInIt() {
        String inner = "<w:tbl><w:tr>" + tc("", "行政复议结果维持数量") + tc("", "3") + "</w:tr></w:tbl>";

        List<Line> lines = read("<w:tbl><w:tr><w:tc>" + p("标题") + inner + p("") + "</w:tc>" + tc("", "")
                        + "</w:tr></w:tbl>")
                .lines();

        assertThat(lines).extracting(Line::table).containsExactly(null, 1);
    }

    @Test
    void tableInACellOfDataIsPartOfItsText() {
        String inner = "<w:tbl><w:tr>" + tc("", "1") + "</w:tr><w:tr>" + tc("", "2") + "</w:tr></w:tbl>";

        List<Line> lines = read("<w:tbl><w:tr>" + tc("", "本年新收") + "<w:tc>" + inner + p("") + "</w:tc></w:tr></w:tbl>")
                .lines();

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().cells().getLast().text()).isEqualTo("1\n2");
    }

    @Test
    void lastCellOfARowIsPartedIntoAsManyAsItHolds() {
        String inner = "<w:tbl><w:tr>" + tc("", "1") + tc("", "2") + "</w:tr></w:tbl>";

        List<Line> lines = read("<w:tbl><w:tr>" + tc("", "本年新收") + "<w:tc>" + inner + p("") + "</w:tc></w:tr></w:tbl>")
                .lines();

        assertThat(lines.getFirst().cells()).extracting(Cell::text).containsExactly("本年新收", "1", "2");
    }

    @Test
    void deletedAndHiddenRowsAreOut() {
        assertThat(lines("<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + tc("", "旧") + tc("", "1") + "</w:tr><w:tr>"
                        + tc("", "新") + tc("", "2") + "</w:tr></w:tbl>"))
                .containsExactly("新|2");
    }

    @Test
    void textBoxIsReadOnceBehindItsParagraph() {
        String box = "<w:txbxContent>" + p("框内") + "<w:tbl><w:tr>" + tc("", "规章") + tc("", "1")
                + "</w:tr></w:tbl></w:txbxContent>";

        assertThat(
                        lines(
                                "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice"
                                        + " Requires=\"wps\"><w:drawing><wps:txbx>"
                                        + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                        + box
                                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>"))
                .containsExactly("前后", "框内", "规章|1");
    }

    @Test
    void picturesAreMarked() {
        assertThat(lines("<w:p><w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r></w:p>"
                        + "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"a\"/></v:shape></w:pict></w:r></w:p>"
                        + "<w:p><w:r><w:object><v:shape><v:imagedata r:id=\"b\"/></v:shape></w:object></w:r></w:p>"
                        + "<w:p><w:r><w:object/></w:r></w:p>"))
                .containsExactly("\uFFFC", "\uFFFC", "\uFFFC", "\uFFFC");
    }

    @Test
    void contentOfControlsAndLinksIsKept() {
        assertThat(lines("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("内容")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:hyperlink r:id=\"l\"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>"))
                .containsExactly("内容", "链接");
    }

    @Test
    void strictNamespaceIsReadToo() {
        String strict = "<document"
                + " xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>严格</t></r></p></body>"
                + "</document>";

        byte[] bytes = new WordFile()
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship"
                                + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
                                + " Target=\"/word/document2.xml\"/></Relationships>")
                .with("word/document2.xml", strict)
                .bytes();

        assertThat(shown(document(bytes))).containsExactly("严格");
    }

    private static List<String> lines(String body) {
        return shown(read(body));
    }

    static List<String> shown(Document document) {
        return document.lines().stream()
                .map(line ->
                        String.join("|", line.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    private static Document read(String body) {
        return document(WordFile.of(body).bytes());
    }

    static Document document(byte[] bytes) {
        return ((DocumentOutcome.Read) new DocxReader().read(bytes, ReadingLimits.USUAL)).document();
    }
}
