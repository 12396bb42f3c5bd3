package io.gongkai.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.page.PageFixturesTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are broken, locked, endless or made to harm: each ends in an answer, soon. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class HostilePdfTest {

    @Test
    void truncatedFilesAreDamaged() throws IOException {
        byte[] bytes = PageFixturesTest.bytes("no-rules-2019.pdf");
        for (int length = 8; length < bytes.length - 64; length += 331) {
            assertThat(reason(Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .isEqualTo(RejectionReason.DAMAGED);
        }
    }

    @Test
    void flippedBitsEndInAnAnswer() throws IOException {
        byte[] bytes = PageFixturesTest.bytes("no-rules-2019.pdf");
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = bytes.clone();
            for (int bits = 0; bits < 4; bits++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(answer(flipped)).isNotNull();
        }
    }

    @Test
    void aPasswordToOpenIsSaidToBeMissing() throws IOException {
        assertThat(reason(locked("secret"))).isEqualTo(RejectionReason.ENCRYPTED);
    }

    @Test
    void aFileLockedForEditingOnlyIsRead() throws IOException {
        assertThat(answer(locked(""))).isInstanceOf(DocumentOutcome.Read.class);
    }

    @Test
    void tooManyPagesAreGivenUp() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 501; i++) {
                document.addPage(new PDPage());
            }
            byte[] bytes = saved(document);
            assertThatThrownBy(() -> answer(bytes)).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void aTreeOfPagesThatHoldsItselfEnds() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, "BT /F 12 Tf 50 700 Td (abc) Tj ET"));
            COSDictionary root = document.getPages().getCOSObject();
            COSArray kids = root.getCOSArray(COSName.KIDS);
            kids.add(root);
            kids.add(root);
            assertThat(answerOrLimit(saved(document))).isNotNull();
        }
    }

    @Test
    void formsThatDrawThemselvesEnd() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, "BT /F 12 Tf 50 700 Td (abc) Tj ET /X Do");
            PDFormXObject form = new PDFormXObject(document);
            form.setResources(page.getResources());
            page.getResources().put(COSName.getPDFName("X"), form);
            try (OutputStream out = form.getStream().createOutputStream()) {
                out.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            }
            document.addPage(page);
            assertThat(answerOrLimit(saved(document))).isNotNull();
        }
    }

    @Test
    void formsThatMultiplyAreGivenUp() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, "/X0 Do");
            PDResources resources = page.getResources();
            for (int i = 0; i < 40; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setResources(resources);
                resources.put(COSName.getPDFName("X" + i), form);
                try (OutputStream out = form.getStream().createOutputStream()) {
                    out.write("/X%1$d Do /X%1$d Do".formatted(i + 1).getBytes(StandardCharsets.US_ASCII));
                }
            }
            document.addPage(page);
            byte[] bytes = saved(document);
            assertThatThrownBy(() -> answer(bytes)).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void endlessContentIsGivenUp() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, "q Q ".repeat(2_000_000)));
            byte[] bytes = saved(document);
            assertThatThrownBy(() -> answer(bytes)).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void tooManyCharactersAreGivenUp() throws IOException {
        try (PDDocument document = new PDDocument()) {
            String line = "1 0 0 1 0 0 Tm (" + "abcdefghij".repeat(50) + ") Tj ";
            document.addPage(page(
                    document,
                    "BT /F 1 Tf " + numbered(line.replace("0 0 Tm", "9 %d Tm").repeat(500)) + "ET"));
            byte[] bytes = saved(document);
            assertThatThrownBy(() -> answer(bytes)).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void pagesWithoutAnythingAreEmpty() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(reason(saved(document))).isEqualTo(RejectionReason.EMPTY);
        }
    }

    @Test
    void anInterruptedReaderStops() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, "q Q ".repeat(100_000)));
            byte[] bytes = saved(document);
            Thread.currentThread().interrupt();
            try {
                assertThat(reason(bytes)).isEqualTo(RejectionReason.DAMAGED);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder();
        int from = 0;
        int line = 0;
        for (int at = text.indexOf("%d"); at >= 0; at = text.indexOf("%d", from)) {
            numbered.append(text, from, at).append(line * 1.5);
            line++;
            from = at + 2;
        }
        return numbered.append(text, from, text.length()).toString();
    }

    private static DocumentOutcome answer(byte[] bytes) {
        return new PdfReader().read(bytes, ReadingLimits.USUAL);
    }

    private static Object answerOrLimit(byte[] bytes) {
        try {
            return answer(bytes);
        } catch (LimitExceededException e) {
            return e;
        }
    }

    private static RejectionReason reason(byte[] bytes) {
        DocumentOutcome outcome = answer(bytes);
        assertThat(outcome).isInstanceOf(DocumentOutcome.Unread.class);
        return ((DocumentOutcome.Unread) outcome).reason();
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("locked");
                content.endText();
            }
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static PDPage page(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage();
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        return page;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
