package io.gongkai.parse.pdf;

import io.gongkai.parse.page.content.Shade;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** What is seen of what a PDF draws in a state of its graphics: colour, transparency, mode of text. */
final class PdfPaint {
    private PdfPaint() {}

    /** Whether text that is written now is seen. */
    static PdfWords.Visibility ofText(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean filled = mode == RenderingMode.FILL || mode == RenderingMode.FILL_CLIP;
        boolean clear = filled && state.getNonStrokeAlphaConstant() == 0;
        if (clear || mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return PdfWords.Visibility.NONE;
        }
        return filled && Shade.of(state.getNonStrokingColor()) == Shade.PAPER
                ? PdfWords.Visibility.ON_GROUNDS
                : PdfWords.Visibility.FULL;
    }

    /** The colour of shapes that are filled; that of the page if nothing is seen of it. */
    static Shade ofShapes(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() == 0 ? Shade.PAPER : Shade.of(state.getNonStrokingColor());
    }

    /** Whether what is filled hides what is below it. */
    static boolean hides(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() == 1
                && state.getSoftMask() == null
                && state.getBlendMode().equals(BlendMode.NORMAL)
                && !(state.getNonStrokingColorSpace() instanceof PDPattern);
    }
}
