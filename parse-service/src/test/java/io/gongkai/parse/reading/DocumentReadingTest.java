package io.gongkai.parse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {

    @Test
    void formatIsToldByContentAndNotByDeclaration() throws IOException {
        assertThat(reason("%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII))).isEqualTo(RejectionReason.DAMAGED);
        assertThat(reason(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .isEqualTo(RejectionReason.DAMAGED);
        assertThat(reason(zip("word/document.xml"))).isEqualTo(RejectionReason.DAMAGED);
        assertThat(reason("{\\rtf1 x".getBytes(StandardCharsets.US_ASCII))).isEqualTo(RejectionReason.DAMAGED);
        assertThat(reason("MIME-Version: 1.0\r\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(RejectionReason.DAMAGED);
        String word2003 = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>";
        assertUnsupported(word2003.getBytes(StandardCharsets.US_ASCII), "Word XML");
        assertUnsupported(("\uFEFF" + word2003).getBytes(StandardCharsets.UTF_8), "Word XML");
        assertUnsupported(("\uFEFF" + word2003).getBytes(StandardCharsets.UTF_16LE), "Word XML");
        assertUnsupported(
                "<?xml version='1.0'?><p:package xmlns:p='http://schemas.microsoft.com/office/2006/xmlPackage'>"
                        .getBytes(StandardCharsets.US_ASCII),
                "Word XML");
        assertUnsupported(zip("[Content_Types].xml", "xl/workbook.xml"), "Excel");
        assertThat(reason(zip("OFD.xml"))).isEqualTo(RejectionReason.DAMAGED);
        assertUnsupported(zip("a.txt"), "压缩包");
        assertUnsupported(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "图片");
    }

    @Test
    void nothingButSpaceIsEmpty() {
        assertThat(reason(new byte[0])).isEqualTo(RejectionReason.EMPTY);
        assertThat(reason(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(RejectionReason.EMPTY);
        assertThat(reason("<html><body><p>&nbsp;</p></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(RejectionReason.EMPTY);
    }

    @Test
    void readingsOfWordsAreNoTextWhateverTheFormat() {
        assertThat(words("一、总体情(qíng)况")).isEqualTo("一、总体情况");
        assertThat(words("<html><body><p>一、总体情(qíng)况</p></body></html>")).isEqualTo("一、总体情况");
    }

    private static String words(String text) {
        Read outcome = (Read) new DocumentReading(ReadingLimits.USUAL)
                .read(text.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
        return outcome.document().lines().getFirst().cells().getFirst().text();
    }

    @Test
    void binaryIsNoText() {
        assertThat(reason(new byte[] {1, 0, 2, 0, 0, 0, 5, (byte) 0xFF, (byte) 0xFE, 0}))
                .isEqualTo(RejectionReason.NOT_TEXT);
    }

    private static void assertUnsupported(byte[] bytes, String named) {
        Unread outcome = (Unread) new DocumentReading(ReadingLimits.USUAL).read(bytes, "text/plain");
        assertThat(outcome.reason()).isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
        assertThat(outcome.message().zh()).contains(named).contains(".txt");
    }

    private static RejectionReason reason(byte[] bytes) {
        return ((Unread) new DocumentReading(ReadingLimits.USUAL).read(bytes, "text/plain")).reason();
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
