package io.gongkai.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.page.ReadForm;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a PDF that are not in the text of its pages. */
class PdfFieldsTest {
    private static final PDRectangle CELL = new PDRectangle(206, 704, 40, 14);

    @ParameterizedTest
    @CsvSource({"Widget, V, 0, 14", "FreeText, Contents, 0, 14", "Widget, V, 2, ''", "Widget, T, 0, ''"})
    void fieldsSayWhatIsWrittenInThem(String kind, String key, int flags, String read) throws IOException {
        try (PDDocument document = table()) {
            COSDictionary field = new COSDictionary();
            field.setName(COSName.SUBTYPE, kind);
            field.setString(key, "14");
            field.setString(COSName.DA, "/Helv 9 Tf 0 g");
            field.setInt(COSName.F, flags);
            add(document, field);

            assertThat(texts(document)).containsExactly("a", read);
        }
    }

    @Test
    void looksOfAFieldAreReadRatherThanItsValue() throws IOException {
        try (PDDocument document = table()) {
            COSDictionary field = new COSDictionary();
            field.setName(COSName.SUBTYPE, "Widget");
            field.setString(COSName.V, "3");
            PDAppearanceStream looks = new PDAppearanceStream(document);
            looks.setBBox(new PDRectangle(40, 14));
            PDResources resources = new PDResources();
            COSName name = resources.add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            looks.setResources(resources);
            try (var out = looks.getContentStream().createOutputStream()) {
                out.write(("BT /" + name.getName() + " 9 Tf 4 3 Td (14) Tj ET").getBytes(StandardCharsets.US_ASCII));
            }
            COSDictionary appearances = new COSDictionary();
            appearances.setItem(COSName.N, looks);
            field.setItem(COSName.AP, appearances);
            add(document, field);

            assertThat(texts(document)).containsExactly("a", "14");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, \uFFFC", "0.9, \uFFFC", "1, ''"})
    void shapesOfAnotherColourThanThePageAreNoBlank(float grey, String read) throws IOException {
        try (PDDocument document = table()) {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                content.setNonStrokingColor(new Color(grey, grey, grey));
                content.moveTo(210, 706);
                content.curveTo(214, 706, 214, 714, 214, 714);
                content.curveTo(210, 714, 210, 706, 210, 706);
                content.fill();
            }

            assertThat(texts(document)).containsExactly("a", read);
        }
    }

    private static void add(PDDocument document, COSDictionary field) throws IOException {
        PDAnnotation annotation = PDAnnotation.createAnnotation(field);
        annotation.setRectangle(CELL);
        document.getPage(0).getAnnotations().add(annotation);
    }

    /** A page with a table of two cells, of which only the first holds text. */
    private static PDDocument table() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int y : new int[] {700, 720}) {
                content.moveTo(100, y);
                content.lineTo(300, y);
            }
            for (int x : new int[] {100, 200, 300}) {
                content.moveTo(x, 700);
                content.lineTo(x, 720);
            }
            content.stroke();
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
            content.newLineAtOffset(110, 706);
            content.showText("a");
            content.endText();
        }
        return document;
    }

    private static List<String> texts(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return ReadForm.document(new PdfReader(), bytes.toByteArray()).lines().getFirst().cells().stream()
                .map(Cell::text)
                .toList();
    }
}
