package io.gongkai.parse.page;

import io.gongkai.parse.document.LimitExceededException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the content of a PDF page once, and gathers characters, straight lines and pictures; nothing is painted. */
final class PdfPageContent extends PDFGraphicsStreamEngine {
    /** A report's page has 5,000. */
    private static final int MOST_OPERATORS = 2_000_000;

    /** Contents within contents, such as stamps; a report's page has 10. */
    private static final int MOST_FORMS = 2_000;

    private static final int OPERATORS_BETWEEN_LOOKS = 1024;

    /** Parts of the font size that a glyph takes up above and below its line. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.12;

    private final PageDraft draft;
    private final PageFrame frame;
    private final DrawnPath path;
    private Area clip = Area.ALL;
    private final Deque<Area> saved = new ArrayDeque<>();
    private boolean clipping;
    private final List<Glyph> words = new ArrayList<>();
    private boolean shown;
    private int operators;
    private int forms;

    private final Skew skew;
    private final LineAngles angles = new LineAngles();

    private PdfPageContent(PDPage page, PageDraft draft, PageFrame frame, Skew skew) {
        super(page);
        this.skew = skew;
        this.draft = draft;
        this.frame = frame;
        this.path = new DrawnPath(draft, frame);
    }

    static Page of(PDPage page, int number) throws IOException {
        PageFrame frame = PageFrame.of(page);
        PageDraft draft = new PageDraft(number, frame.width(), frame.height());
        PdfPageContent content = new PdfPageContent(page, draft, frame, Skew.NONE);
        content.processPage(page);
        Skew skew = content.skewOfLines();
        if (skew.isNone()) {
            return draft.page();
        }
        PageDraft straight = new PageDraft(number, frame.width(), frame.height());
        new PdfPageContent(page, straight, frame, skew).processPage(page);
        return straight.page();
    }

    private Skew skewOfLines() {
        PDRectangle area = getPage().getCropBox();
        return Skew.of(
                angles.angles(),
                (area.getLowerLeftX() + area.getUpperRightX()) / 2,
                (area.getLowerLeftY() + area.getUpperRightY()) / 2);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new LimitExceededException("drawing operations on a page", MOST_OPERATORS);
        }
        if (operators % OPERATORS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while reading a page");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        String known = text == null || text.isEmpty() || text.charAt(0) == 0 ? Glyph.UNKNOWN : text;
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        angles.add(matrix.getScaleX(), matrix.getShearY());
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
        words.add(new Glyph(known, box, turn));
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        super.showTextString(string);
        endWords();
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        super.showTextStrings(array);
        endWords();
    }

    /** Words that are clipped in part are read whole: half a number would be another one. */
    private void endWords() {
        if (shown) {
            boolean seen = isSeen();
            words.forEach(glyph -> draft.add(glyph, seen));
        }
        words.clear();
        shown = false;
    }

    private boolean isSeen() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        saved.push(clip);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip = saved.pop();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        countForm();
        int depth = saved.size();
        Area area = clip;
        super.showForm(form);
        leave(depth, area);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        countForm();
        int depth = saved.size();
        Area area = clip;
        super.showTransparencyGroup(form);
        leave(depth, area);
    }

    private void countForm() {
        forms++;
        if (forms > MOST_FORMS) {
            throw new LimitExceededException("contents within a page", MOST_FORMS);
        }
    }

    private void leave(int depth, Area area) {
        while (saved.size() > depth) {
            saved.pop();
        }
        clip = area;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double x = skew.backX(matrix.getTranslateX(), matrix.getTranslateY());
        double y = skew.backY(matrix.getTranslateX(), matrix.getTranslateY());
        double right = matrix.getScaleX() + matrix.getShearX();
        double up = matrix.getScaleY() + matrix.getShearY();
        draft.addPicture(frame.box(x, y, x + skew.backRight(right, up), y + skew.backUp(right, up)));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(skew.backX(p0.getX(), p0.getY()), skew.backY(p0.getX(), p0.getY()));
        path.lineTo(skew.backX(p1.getX(), p1.getY()), skew.backY(p1.getX(), p1.getY()));
        path.lineTo(skew.backX(p2.getX(), p2.getY()), skew.backY(p2.getX(), p2.getY()));
        path.lineTo(skew.backX(p3.getX(), p3.getY()), skew.backY(p3.getX(), p3.getY()));
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(skew.backX(x, y), skew.backY(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(skew.backX(x, y), skew.backY(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(skew.backX(x3, y3), skew.backY(x3, y3));
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.currentPoint();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        if (clipping) {
            Area area = clip.within(path.bounds());
            clip = frame.isWithin(area) ? Area.ALL : area;
            clipping = false;
        }
        path.clear();
    }

    @Override
    public void strokePath() {
        path.stroke(transformWidth(getGraphicsState().getLineWidth()), clip);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill(clip);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName shading) {}
}
