package io.gongkai.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.upload.Recognition.Recognised;
import io.gongkai.ingest.upload.Recognition.Strange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatRecognitionTest {
    private static final String REPORT = "样例区人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n全年主动公开信息 12 条。\n";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] NOTHING = {};

    @Test
    void textInUtf8IsText() {
        assertThat(recognised(REPORT.getBytes(UTF_8))).isEqualTo(Format.TEXT);
    }

    @Test
    void textInGb18030IsText() {
        assertThat(recognised(REPORT.getBytes(GB18030))).isEqualTo(Format.TEXT);
    }

    @Test
    void textInUtf16IsTextWithAndWithoutMark() {
        assertThat(recognised(REPORT.getBytes(UTF_16))).isEqualTo(Format.TEXT);
        assertThat(recognised(REPORT.getBytes(UTF_16LE))).isEqualTo(Format.TEXT);
        assertThat(recognised(REPORT.getBytes(UTF_16BE))).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void textCutInsideACharacterIsText(String encoding) {
        byte[] whole = REPORT.getBytes(Charset.forName(encoding));
        for (int cut = 40; cut < 60; cut++) {
            assertThat(recognised(Arrays.copyOf(whole, cut))).isEqualTo(Format.TEXT);
        }
    }

    @Test
    void textWithAStrayByteIsText() {
        byte[] text = REPORT.repeat(10).getBytes(UTF_8);
        text[100] = 1;
        assertThat(recognised(text)).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "<div><div>",
                "\n<!-- x --><TABLE>",
                "<p class=MsoNormal>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">"
            })
    void textThatBeginsWithAnElementIsHtml(String beginning) {
        assertThat(recognised((beginning + REPORT).getBytes(GB18030))).isEqualTo(Format.HTML);
    }

    @Test
    void pdfIsKnownByItsHeaderEvenAfterJunk() {
        assertThat(recognised("%PDF-1.7\n%\u00e2\u00e3".getBytes(UTF_8))).isEqualTo(Format.PDF);
        assertThat(recognised(joined(new byte[20], "%PDF-1.4\n".getBytes(UTF_8))))
                .isEqualTo(Format.PDF);
    }

    @Test
    void rtfIsKnownByItsBeginning() {
        assertThat(recognised("{\\rtf1\\ansi x}".getBytes(UTF_8))).isEqualTo(Format.RTF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\n<html>",
                "\uFEFFmime-version:1.0\n\n",
                "From: <x>\r\nSubject: y\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html>"
            })
    void webPageInASingleFileIsKnownByItsHeaders(String archive) {
        assertThat(recognised(archive.getBytes(UTF_8))).isEqualTo(Format.WEB_ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void wordInXmlIsNamed(String encoding) {
        String xml = "<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Word.Document\"?><w:wordDocument>" + REPORT;
        assertThat(strange(xml.getBytes(Charset.forName(encoding)))).isEqualTo(Foreign.WORD_XML);
    }

    @Test
    void textThatSpeaksOfMailIsText() {
        assertThat(recognised((REPORT + "MIME-Version: 1.0\n").getBytes(UTF_8))).isEqualTo(Format.TEXT);
    }

    @Test
    void compoundFilesAreToldApartByTheirStreams() {
        assertThat(recognised(compoundFile("WordDocument"))).isEqualTo(Format.DOC);
        assertThat(strange(compoundFile("Workbook"))).isEqualTo(Foreign.SPREADSHEET);
        assertThat(strange(compoundFile("PowerPoint Document"))).isEqualTo(Foreign.PRESENTATION);
        assertThat(recognised(compoundFile(""))).as("its directory is cut off").isEqualTo(Format.DOC);
    }

    @Test
    void zipFilesAreToldApartByTheirEntries() {
        assertThat(recognised(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(Format.DOCX);
        assertThat(recognised(zip("OFD.xml", "Doc_0/Document.xml"))).isEqualTo(Format.OFD);
        assertThat(recognised(zip("a.txt", "b/c.docx"))).isEqualTo(Format.ARCHIVE);
        assertThat(strange(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(Foreign.SPREADSHEET);
        assertThat(strange(zip("[Content_Types].xml", "ppt/presentation.xml"))).isEqualTo(Foreign.PRESENTATION);
        assertThat(strange(zip("mimetype", "content.xml"))).isEqualTo(Foreign.OPEN_DOCUMENT);
    }

    @Test
    void cutDocumentOfficeOpenXmlIsLeftToTheReader() {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        assertThat(recognised(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Format.DOCX);
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d, IMAGE",
        "ffd8ffe000104a46494600, IMAGE",
        "474946383961, IMAGE",
        "49492a0008000000, IMAGE",
        "52494646000000005745425056503820, IMAGE",
        "7f454c4602010100, PROGRAM",
        "4d5a90000300000004000000ffff0000, PROGRAM",
        "cafebabe00000041, PROGRAM",
        "526172211a0700, OTHER_ARCHIVE",
        "377abcaf271c0004, OTHER_ARCHIVE",
        "1f8b0800000000000003, OTHER_ARCHIVE",
        "000102030405060708, BINARY",
        "01, BINARY"
    })
    void otherKindsAreNamed(String bytes, Foreign kind) {
        assertThat(strange(HexFormat.of().parseHex(bytes))).isEqualTo(kind);
    }

    @Test
    void randomBytesAreNoText() {
        Random random = new Random(42);
        for (int length = 64; length < 4096; length += 3) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(FormatRecognition.recognise(bytes))
                    .as("%d random bytes", length)
                    .isInstanceOf(Strange.class);
        }
    }

    private static Format recognised(byte[] content) {
        assertThat(FormatRecognition.recognise(content)).isInstanceOf(Recognised.class);
        return ((Recognised) FormatRecognition.recognise(content)).format();
    }

    private static Foreign strange(byte[] content) {
        assertThat(FormatRecognition.recognise(content)).isInstanceOf(Strange.class);
        return ((Strange) FormatRecognition.recognise(content)).kind();
    }

    private static byte[] zip(String first, String second) {
        Map<String, byte[]> entries = new java.util.LinkedHashMap<>();
        entries.put(first, "<a/>".getBytes(UTF_8));
        entries.put(second, "<b/>".repeat(50).getBytes(UTF_8));
        return Zips.of(entries);
    }

    private static byte[] compoundFile(String stream) {
        byte[] header = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        return joined(header, new byte[600], stream.getBytes(UTF_16LE), NOTHING);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
