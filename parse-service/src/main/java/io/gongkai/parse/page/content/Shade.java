package io.gongkai.parse.page.content;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** How light a colour is: tells what is drawn to be read from the ground that it stands on. */
public enum Shade {
    /** The colour of the page itself: all light, or no ink. */
    PAPER,
    LIGHT,
    /** Little light, or much ink. */
    DARK;

    private static final double HALF = 0.5;
    private static final double NEARLY_NONE = 0.02;
    private static final int FOUR_INKS = 4;

    public static Shade of(PDColor colour) {
        float[] parts = colour.getComponents();
        PDColorSpace space = colour.getColorSpace();
        if (parts.length == 0 || space instanceof PDIndexed) {
            return LIGHT;
        }
        float least = 1;
        float most = 0;
        for (float part : parts) {
            least = Math.min(least, part);
            most = Math.max(most, part);
        }
        boolean inks = parts.length == FOUR_INKS || space instanceof PDSeparation || space instanceof PDDeviceN;
        if (inks ? most <= NEARLY_NONE : least >= 1 - NEARLY_NONE) {
            return PAPER;
        }
        boolean dark = inks ? most >= HALF : most < HALF;
        return dark ? DARK : LIGHT;
    }
}
