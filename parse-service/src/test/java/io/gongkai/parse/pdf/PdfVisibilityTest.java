package io.gongkai.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.page.ReadForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are drawn so that they cannot be seen, between two that can. */
class PdfVisibilityTest {
    @ParameterizedTest
    @CsvSource({
        "0 g, a b c",
        "0.5 g, a b c",
        "1 g, a c",
        "1 1 1 rg, a c",
        "0 0 0 0 k, a c",
        "1 1 0 rg, a b c",
        "0 0 0 1 k, a b c",
        // filled in white within black lines
        "1 g 2 Tr, a b c",
        "3 Tr, a c",
        "/Clear gs, a c",
        // on a dark ground, on a white one, below a line
        "0 0 1 rg 117 690 100 30 re f 1 g, a b c",
        "1 g 117 690 100 30 re f, a c",
        "0 g 100 698 100 1 re f 1 g, a c",
        "0 0 1 rg 117 690 100 30 re B 1 g, a b c",
        "0 0 1 rg 100 100 100 30 re f 1 g, a c"
    })
    void whatCannotBeSeenIsNotRead(String before, String read) throws IOException {
        String content =
                "BT /F 10 Tf 110 700 Td (a) Tj ET q %s BT /F 10 Tf 120 700 Td (b) Tj ET Q BT /F 10 Tf 130 700 Td (c) Tj ET"
                        .formatted(before);
        assertThat(text(content)).isEqualTo(read);
    }

    /** A figure, painted over before another is written in its place; and such paint as hides nothing. */
    @ParameterizedTest
    @CsvSource({
        "1 g 108 698 9 12 re f 0 g, a c",
        "1 0 0 rg 108 698 9 12 re f 0 g, a\uFFFDc",
        "1 g 108 698 9 12 re B 0 g, a c",
        "/Half gs 1 g 108 698 9 12 re f 0 g, a bc",
        "/Dark gs 1 g 108 698 9 12 re f 0 g, a bc",
        "1 g 108 699 9 1 re f 0 g, a bc",
        "1 g 108 698 9 12 re S 0 g, a bc",
        "1 g 108 698 m 117 698 l 113 710 l f 0 g, a bc"
    })
    void whatIsPaintedOverIsNotRead(String between, String read) throws IOException {
        String content =
                "BT /F 10 Tf 100 700 Td (a) Tj ET BT /F 10 Tf 110 700 Td (b) Tj ET q %s BT /F 10 Tf 115.6 700 Td (c) Tj ET Q"
                        .formatted(between);
        assertThat(text(content)).isEqualTo(read);
    }

    private static String text(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(0f);
            resources.put(COSName.getPDFName("Clear"), clear);
            PDExtendedGraphicsState half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(0.5f);
            resources.put(COSName.getPDFName("Half"), half);
            PDExtendedGraphicsState dark = new PDExtendedGraphicsState();
            dark.setBlendMode(BlendMode.MULTIPLY);
            resources.put(COSName.getPDFName("Dark"), dark);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.save(bytes);
        }
        return ReadForm.document(new PdfReader(), bytes.toByteArray())
                .lines()
                .getFirst()
                .cells()
                .getFirst()
                .text();
    }
}
