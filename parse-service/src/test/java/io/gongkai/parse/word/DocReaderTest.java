package io.gongkai.parse.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"report", "features"})
    void saysTheSameAsItsTwinInDocx(String name) {
        assertThat(document(WordFixtures.bytes(name + ".doc")))
                .isEqualTo(DocxReaderTest.document(WordFixtures.bytes(name + ".docx")));
    }

    @Test
    void onlyWhatIsShownIsRead() {
        assertThat(DocxReaderTest.shown(document(WordFixtures.bytes("features.doc"))))
                .containsExactly("公开信息13条", "合计 1页", "本年新收申请数量|四|内一\n内二\n其后", "纵合并|五|六", "两段一\n两段二", "图前\uFFFC", "一|二");
    }

    @Test
    void numbersOfWordStandBeforeTheirParagraphs() {
        assertThat(DocxReaderTest.shown(document(WordFixtures.bytes("report.doc"))))
                .contains("一、总体情况", "（一）主动公开", "（二）依申请公开", "六、其他需要报告的事项");
    }

    @Test
    void encryptedDocIsRefused() throws IOException {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("x");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(WordFixtures.bytes("report.doc")))) {
            document.write(encrypted);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(reason(encrypted.toByteArray())).isEqualTo(RejectionReason.ENCRYPTED);
    }

    @Test
    void encryptedDocxIsRefused() throws IOException {
        assertThat(reason(compoundFile("EncryptedPackage"))).isEqualTo(RejectionReason.ENCRYPTED);
    }

    @Test
    void otherCompoundFilesAreUnsupported() throws IOException {
        assertThat(reason(compoundFile("Workbook"))).isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
        assertThat(reason(compoundFile("PowerPoint Document"))).isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
        assertThat(reason(compoundFile("Anything"))).isEqualTo(RejectionReason.DAMAGED);
    }

    private static byte[] compoundFile(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static Document document(byte[] bytes) {
        return ((Read) read(bytes)).document();
    }

    private static RejectionReason reason(byte[] bytes) {
        return ((Unread) read(bytes)).reason();
    }

    private static DocumentOutcome read(byte[] bytes) {
        return new DocReader().read(bytes, ReadingLimits.USUAL);
    }
}
