package io.gongkai.parse.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String FONTS =
            "{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603}Times New Roman;}{\\f1\\fnil\\fcharset134"
                    + " \\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}{\\f2\\fnil\\fcharset2 Wingdings;}{\\f3\\fcharset136"
                    + " \\'b7\\'73;}{\\f4\\fcharset2 Symbol;}}";

    @ParameterizedTest
    @ValueSource(strings = {"report", "features"})
    void saysTheSameAsItsTwinInDocx(String name) {
        assertThat(read(WordFixtures.bytes(name + ".rtf")))
                .isEqualTo(DocxReaderTest.document(WordFixtures.bytes(name + ".docx")));
    }

    @Test
    void paragraphsAreLinesAndTabsPartThem() {
        assertThat(lines("\\pard\\plain a\\par\\par b\\tab c\tc\\line d\\page e\\sect f\\\ng"))
                .containsExactly("a", "b|c|c", "d", "e", "f", "g");
    }

    @ParameterizedTest
    @CsvSource({
        // the bytes of a Chinese font, whatever the code page of the document
        "\\f1 \\'d5\\'fe\\'b8\\'ae, 政府",
        "\\ansicpg1252\\f1 \\'d5\\'fe\\'b8\\'ae, 政府",
        "\\f3 \\'ac\\'46, 政",
        // of a Western font in a Chinese document: Chinese as far as they can be
        "\\ansicpg936\\f0 \\'d5\\'fe, 政",
        "\\ansicpg936\\f0 \\'b71\\'b7, ·1·",
        "\\ansicpg1252\\f0 \\'d7\\'df, ×ß",
        "\\f9 \\'d5\\'fe, 政",
        // Unicode with as many substitutes as were announced
        "\\uc1\\u25919?\\u24220\\'3f, 政府",
        "\\uc2\\u25919\\'d5\\'fe\\u24220\\'b8\\'ae1, 政府1",
        "\\uc0\\u25919\\u24220 1, 政府1",
        "{\\uc0\\u25919}\\u24220?, 政府",
        "\\u-240?, \uFF10",
        "\\u-10179?\\u-8704?, \uD83D\uDE00",
        "\\u128512?, \uD83D\uDE00",
        "\\u25919\\b 1, 政1",
        // symbols
        "\\f2\\'fe\\'a81, ☑□1",
        "\\f2\\u-3842?, ☑",
        "\\ldblquote a\\rdblquote\\emdash\\~1\\_2\\-3\\{\\}\\\\, “a”—\u00A01-23{}\\"
    })
    void bytesAreDecoded(String rtf, String shown) {
        assertThat(lines(rtf)).containsExactly(shown);
    }

    @Test
    void bytesOfEightBitsAreTakenAsTheyAre() {
        byte[] bytes = ("{\\rtf1\\ansi" + FONTS + "\\pard\\f1 政府\\par信息\\par}").getBytes(GB18030);

        assertThat(DocxReaderTest.shown(read(bytes))).containsExactly("政府", "信息");
    }

    @Test
    void onlyWhatIsShownIsRead() {
        assertThat(lines("{\\header\\pard top\\par}{\\footer\\pard {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par}"
                        + "{\\info{\\title T}}{\\*\\generator G;}{\\*\\unknown {x}y}"
                        + "1{\\v 2}{\\deleted 3}{\\strike 4}{\\strike0 5}{\\v 6\\plain 7}"
                        + "{\\footnote\\pard 8\\par}{\\*\\annotation 9}{\\xe{x}}"
                        + "{\\field{\\*\\fldinst HYPERLINK \"a\"}{\\fldrslt 0}}\\bin3 {}}!\\par"))
                .containsExactly("1570!");
    }

    @Test
    void raisedDigitsStayRaised() {
        assertThat(lines("3{\\super 1}2{\\fs20\\up10 4}")).containsExactly("3\u00B92\u2074");
    }

    @Test
    void deletedMarkJoinsParagraphs() {
        assertThat(lines("a{\\deleted\\par}b\\par c")).containsExactly("ab", "c");
    }

    @Test
    void numbersOfListsStandBeforeTheirParagraphs() {
        assertThat(lines("{\\listtext\\pard\\plain\\f1 \\'d2\\'bb\\'a1\\'a2\\tab}\\ls1\\pard a\\par"
                        + "{\\pntext\\f4\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}b\\par"
                        + "{\\listtext 1.\\tab}c\\par{\\listtext 2\\tab}d\\par"))
                .containsExactly("一、a", "b", "1.c", "2 d");
    }

    @Test
    void tableOfWordHasItsColumnsAndMerges() {
        String one = "\\trowd\\trleft-108\\clvmgf\\clvertalc\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000";
        String two = "\\trowd\\trgaph108\\trleft-108\\clvmrg\\cellx1003\\cellx2001\\cellx3000";
        List<Line> rows = read("\\pard before\\par" + one + "\\pard\\intbl {a\\cell b\\cell x\\cell}{" + one + "\\row}"
                        + two + "\\pard\\intbl {\\cell 1\\par 2\\cell 3\\cell}\\pard\\intbl{" + two + "\\row}"
                        + "\\trowd\\trleft-108\\cellx2001\\cellx3000\\pard\\intbl c\\cell\\cell\\row"
                        + "\\pard after\\par")
                .lines();

        assertThat(rows).extracting(RtfReaderTest::words).containsExactly("before", "a|b", "1\n2|3", "c|", "after");
        assertThat(rows.get(1).cells()).extracting(Cell::rowSpan).containsExactly(2, 1);
        assertThat(rows.get(1).cells()).extracting(Cell::columnSpan).containsExactly(1, 2);
        assertThat(rows.get(2).cells()).extracting(Cell::column).containsExactly(1, 2);
        assertThat(rows.get(3).cells()).extracting(Cell::columnSpan).containsExactly(2, 1);
        assertThat(rows).extracting(Line::table).containsExactly(null, 1, 1, 1, null);
    }

    @Test
    void rowsWithoutDefinitionAreAsTheOneBefore() {
        assertThat(lines("\\trowd\\cellx1000\\cellx2000\\intbl a\\cell b\\cell\\row c\\cell d\\cell\\row\\pard e"))
                .containsExactly("a|b", "c|d", "e");
    }

    @Test
    void rowsAreTablesWhateverTheirParagraphsSay() {
        assertThat(lines("a\\par\\trowd\\cellx1000\\cellx2000 b\\cell c\\cell\\r"
                        + "ow\\trowd d\\cell e\\cell f\\r"
                        + "ow g\\par"))
                .containsExactly("a", "b|c", "d|e|f", "g");
    }

    @Test
    void tablesWithinCellsAreRead() {
        String inner = "\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
        assertThat(lines("\\trowd\\cellx1000\\cellx2000\\pard\\intbl total\\par " + inner + inner
                        + "\\pard\\intbl b\\cell c\\cell\\row\\pard d"))
                .containsExactly("total\n1\n2\n1\n2\nb|c", "d");
    }

    @Test
    void textBoxesFollowTheirParagraph() {
        assertThat(lines("a{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard\\plain box\\par"
                        + "\\trowd\\cellx1000\\cellx2000\\intbl 1\\cell 2\\cell\\row}}"
                        + "{\\shprslt{\\*\\do{\\dptxbxtext box}}}}b\\par"
                        + "{\\*\\do\\dptxbx{\\dptxbxtext\\pard old\\par}}c"))
                .containsExactly("ab", "box", "1|2", "c", "old");
    }

    @Test
    void picturesAndWhatIsNoTextAreNotBlank() {
        String[] contents = {
            "{\\*\\shppict{\\pict\\pngblip 89504e}}{\\nonshppict{\\pict 01}}",
            "{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv{\\pict 89}}}}}",
            "{\\shp{\\*\\shpinst}}",
            "{\\field{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1}}}{\\fldrslt}}",
            ""
        };
        assertThat(lines("\\trowd" + "\\cellx1000".repeat(5) + "\\intbl" + String.join("\\cell", contents)
                        + "\\cell\\row"))
                .containsExactly("\uFFFC|\uFFFC|\uFFFC|\uFFFC|");
    }

    @Test
    void whatFollowsTheDocumentIsNotRead() {
        assertThat(DocxReaderTest.shown(read("{\\rtf1 a}\0\0}{b".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("a");
    }

    @Test
    void cutDocumentIsDamaged() {
        assertThat(((Unread) outcome("{\\rtf1 a\\par b".getBytes(StandardCharsets.US_ASCII))).reason())
                .isEqualTo(RejectionReason.DAMAGED);
    }

    private static List<String> lines(String body) {
        return DocxReaderTest.shown(read(body));
    }

    private static String words(Line line) {
        return String.join("|", line.cells().stream().map(Cell::text).toList());
    }

    private static Document read(String body) {
        return read(("{\\rtf1\\ansi\\deff0" + FONTS + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Document read(byte[] bytes) {
        return ((Read) outcome(bytes)).document();
    }

    private static DocumentOutcome outcome(byte[] bytes) {
        return new RtfReader().read(bytes, ReadingLimits.USUAL);
    }
}
