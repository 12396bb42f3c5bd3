package io.gongkai.parse.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Tells what is drawn to be read from the ground that it stands on. */
final class PdfColour {
    private static final double HALF = 0.5;
    private static final int FOUR_INKS = 4;

    private PdfColour() {}

    /** Whether the colour is dark: little light, or much ink. */
    static boolean isDark(PDColor colour) {
        float[] parts = colour.getComponents();
        double most = 0;
        for (float part : parts) {
            most = Math.max(most, part);
        }
        PDColorSpace space = colour.getColorSpace();
        boolean inks = parts.length == FOUR_INKS || space instanceof PDSeparation || space instanceof PDDeviceN;
        return parts.length > 0 && (inks ? most >= HALF : most < HALF);
    }
}
