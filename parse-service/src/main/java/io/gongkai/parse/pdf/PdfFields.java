package io.gongkai.parse.pdf;

import io.gongkai.parse.page.content.Area;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What is written over a page: fields that were filled in, and notes in free text (ISO 32000-1, 12.5.6.6 and 12.7). */
final class PdfFields {
    private static final Pattern SIZE = Pattern.compile("([\\d.]{1,6}) +Tf");
    private static final double USUAL_SIZE = 10;

    /** Part of its size that the middle of a glyph lies above its foot. */
    private static final double MIDDLE = 0.38;

    /** A field of a report holds a figure, or a paragraph. */
    private static final int LONGEST = 2000;

    /** Fields within fields. */
    private static final int DEPTH = 8;

    private PdfFields() {}

    /** Those of a page that can be seen. */
    static List<PDAnnotation> of(PDPage page) throws IOException {
        List<PDAnnotation> written = new ArrayList<>();
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (!(annotations.getObject(i) instanceof COSDictionary dictionary)) {
                continue;
            }
            PDAnnotation annotation = PDAnnotation.createAnnotation(dictionary);
            String kind = annotation.getSubtype();
            boolean field = "Widget".equals(kind) || "FreeText".equals(kind);
            if (field && !annotation.isHidden() && !annotation.isNoView() && annotation.getRectangle() != null) {
                written.add(annotation);
            }
        }
        return written;
    }

    /** Places the words of a field whose looks the file leaves to the reader. */
    static void write(PDAnnotation field, PdfWords words) {
        PDRectangle area = field.getRectangle();
        String[] lines = text(field.getCOSObject()).split("\\R", -1);
        double size = Math.min(size(field.getCOSObject()), area.getHeight() / lines.length);
        double y = (area.getLowerLeftY() + area.getUpperRightY()) / 2 + size * (lines.length - 1) / 2 - MIDDLE * size;
        for (String line : lines) {
            double x = area.getLowerLeftX() + Math.max(0, (area.getWidth() - size * width(line)) / 2);
            for (int i = 0; i < line.length(); i++) {
                String letter = line.substring(i, i + 1);
                words.add(
                        letter,
                        new Matrix((float) size, 0, 0, (float) size, (float) x, (float) y),
                        width(letter),
                        Area.ALL);
                x += size * width(letter);
            }
            words.end(PdfWords.Visibility.FULL);
            y -= size;
        }
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }

    private static double size(COSDictionary field) {
        String looks = inherited(field, COSName.DA) instanceof COSString string ? string.getString() : "";
        Matcher matcher = SIZE.matcher(looks);
        double size =
                matcher.find() && matcher.group(1).matches("\\d+(\\.\\d+)?") ? Double.parseDouble(matcher.group(1)) : 0;
        return size > 0 ? size : USUAL_SIZE;
    }

    private static String text(COSDictionary field) {
        COSBase value = "FreeText".equals(field.getNameAsString(COSName.SUBTYPE))
                ? field.getDictionaryObject(COSName.CONTENTS)
                : inherited(field, COSName.V);
        String text = value instanceof COSString string ? string.getString() : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName name) {
        COSDictionary at = field;
        for (int depth = 0; at != null && depth < DEPTH; depth++) {
            COSBase value = at.getDictionaryObject(name);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
