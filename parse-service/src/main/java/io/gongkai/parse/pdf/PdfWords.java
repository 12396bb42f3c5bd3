package io.gongkai.parse.pdf;

import io.gongkai.parse.page.content.Area;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.PageDraft;
import io.gongkai.parse.page.content.Turn;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** The glyphs of a string that a PDF page shows, placed on the page; none of them is added before all are known. */
final class PdfWords {
    /** Parts of the font size that a glyph takes up above and below its line. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.12;

    /** Where words can be seen. */
    enum Visibility {
        FULL,
        /** Where something is painted below them: they have the colour of the page. */
        ON_GROUNDS,
        NONE
    }

    private final PageDraft draft;
    private final PageFrame frame;
    private final Skew skew;
    private final List<Glyph> words = new ArrayList<>();
    private boolean shown;

    PdfWords(PageDraft draft, PageFrame frame, Skew skew) {
        this.draft = draft;
        this.frame = frame;
        this.skew = skew;
    }

    /**
     * Places a glyph, unless it runs aslant.
     *
     * @param width in parts of the font size
     * @param clip outside of which nothing is shown
     */
    void add(String text, Matrix matrix, double width, Area clip) {
        double right = skew.backRight(matrix.getScaleX(), matrix.getShearY());
        double rise = skew.backUp(matrix.getScaleX(), matrix.getShearY());
        double slant = skew.backRight(matrix.getShearX(), matrix.getScaleY());
        double up = skew.backUp(matrix.getShearX(), matrix.getScaleY());
        double x = skew.backX(matrix.getTranslateX(), matrix.getTranslateY());
        double y = skew.backY(matrix.getTranslateX(), matrix.getTranslateY());
        Turn turn = frame.turn(right, rise);
        if (turn == null) {
            return;
        }
        Box box = frame.box(
                x - DESCENT * slant,
                y - DESCENT * up,
                x + width * right + ASCENT * slant,
                y + width * rise + ASCENT * up);
        shown |= clip.holds(x + width / 2 * right, y + width / 2 * rise);
        words.add(new Glyph(text, box, turn));
    }

    /** Words that are clipped in part are read whole: half a number would be another one. */
    void end(Visibility visibility) {
        for (Glyph glyph : shown ? words : List.<Glyph>of()) {
            if (visibility != Visibility.ON_GROUNDS || draft.isOnGround(glyph)) {
                draft.add(glyph, visibility != Visibility.NONE);
            }
        }
        words.clear();
        shown = false;
    }
}
