package io.gongkai.parse.generator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Writes sheets as PDF. The font is embedded nowhere and has no shapes: text is extracted by widths and by the table that says
 * which characters the codes stand for (ISO 32000-1, 9.10.3), so that no font of the machine is needed.
 */
final class PdfFile {
    /** How a page lies in the file. */
    enum Lie {
        /** As it is looked at. */
        UPRIGHT,
        /** On its side, with the instruction to turn it. */
        TURNED,
        /** On its side. */
        ASIDE,
        /** A little aslant, as a scanner draws it in. */
        ASLANT
    }

    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final Lie lie;

    private PdfFile(Lie lie) {
        this.lie = lie;
    }

    static byte[] of(List<Sheet> sheets, Lie lie) {
        return new PdfFile(lie).write(sheets);
    }

    private byte[] write(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            COSDictionary font = new COSDictionary();
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F"), font);
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            resources.put(
                    COSName.getPDFName("P"),
                    LosslessFactory.createFromImage(document, new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY)));
            for (Sheet sheet : sheets) {
                boolean side = lie == Lie.TURNED || lie == Lie.ASIDE;
                PDPage page = new PDPage(new PDRectangle((float) (side ? sheet.height() : sheet.width()), (float)
                        (side ? sheet.width() : sheet.height())));
                page.setRotation(lie == Lie.TURNED ? 90 : 0);
                page.setResources(resources);
                PDStream content = new PDStream(document);
                try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(content(sheet).getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
                document.addPage(page);
            }
            describe(font, document);
            document.setDocumentId(0L); // else the time of writing
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String content(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        switch (lie) {
            case UPRIGHT -> {}
            // what runs right on the sheet runs up on the page
            case ASLANT -> out.append("0.99993 0.01222 -0.01222 0.99993 4 -3 cm\n");
            case TURNED, ASIDE -> out.append("0 1 -1 0 %.2f 0 cm\n".formatted(sheet.height()));
        }
        out.append("0.5 w\n");
        double high = sheet.height();
        for (Sheet.Rule rule : sheet.rules()) {
            out.append(number(rule.x1()))
                    .append(number(high - rule.y1()))
                    .append("m ")
                    .append(number(rule.x2()))
                    .append(number(high - rule.y2()))
                    .append("l S\n");
        }
        for (Sheet.Picture picture : sheet.pictures()) {
            out.append("q ")
                    .append(number(picture.x2() - picture.x1()))
                    .append("0 0 ")
                    .append(number(picture.y2() - picture.y1()))
                    .append(number(picture.x1()))
                    .append(number(high - picture.y2()))
                    .append("cm /P Do Q\n");
        }
        for (Sheet.Text text : sheet.texts()) {
            out.append("BT /F ")
                    .append(number(text.size()))
                    .append("Tf ")
                    .append(number(text.x()))
                    .append(number(high - text.y()))
                    .append("Td <");
            text.words()
                    .codePoints()
                    .forEach(c -> out.append("%04X".formatted(codes.computeIfAbsent(c, unknown -> codes.size() + 1))));
            out.append("> Tj ET\n");
        }
        return out.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f ", value);
    }

    private void describe(COSDictionary font, PDDocument document) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "Shapeless");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "Shapeless");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Letters def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        for (Map.Entry<Integer, Integer> code : codes.entrySet()) {
            if (Sheet.width(code.getKey()) < 1) {
                COSArray width = new COSArray();
                width.add(COSInteger.get((long) (1000 * Sheet.width(code.getKey()))));
                widths.add(COSInteger.get(code.getValue()));
                widths.add(width);
            }
            StringBuilder utf16 = new StringBuilder();
            Character.toString(code.getKey()).chars().forEach(unit -> utf16.append("%04X".formatted(unit)));
            map.append("1 beginbfchar\n<%04X> <%s>\nendbfchar\n".formatted(code.getValue(), utf16));
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        descendant.setItem(COSName.W, widths);
        COSStream letters = document.getDocument().createCOSStream();
        try (OutputStream out = letters.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Shapeless");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, letters);
    }
}
