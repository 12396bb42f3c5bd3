package io.gongkai.parse.pdf;

import io.gongkai.parse.page.content.Area;
import io.gongkai.parse.page.content.DrawnPath;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.PageDraft;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
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
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs the content of a PDF page, and gathers characters, straight lines and pictures; nothing is painted. A page whose lines
 * lie aslant is run once more, turned back.
 */
final class PdfPageContent extends PDFGraphicsStreamEngine {
    private final PageDraft draft;
    private final PageFrame frame;
    private final Skew skew;
    private final DrawnPath path;
    private final PdfWords words;
    private final LineAngles angles = new LineAngles();
    private Area clip = Area.ALL;
    private final Deque<Area> saved = new ArrayDeque<>();
    private final PdfPageBudget budget = new PdfPageBudget();
    private boolean clipping;
    /** Groups that are being drawn and show what is below them. */
    private int translucent;

    private PdfPageContent(PDPage page, PageDraft draft, PageFrame frame, Skew skew) {
        super(page);
        this.draft = draft;
        this.frame = frame;
        this.skew = skew;
        this.path = new DrawnPath(draft, frame);
        this.words = new PdfWords(draft, frame, skew);
    }

    static Page of(PDPage page, int number) throws IOException {
        PageFrame frame = PageFrame.of(page);
        PageDraft draft = new PageDraft(number, frame.width(), frame.height());
        PdfPageContent content = new PdfPageContent(page, draft, frame, Skew.NONE);
        content.processPage(page);
        content.processFields();
        Skew skew = content.skewOfLines();
        if (skew.isNone()) {
            return draft.page();
        }
        PageDraft straight = new PageDraft(number, frame.width(), frame.height());
        PdfPageContent turned = new PdfPageContent(page, straight, frame, skew);
        turned.processPage(page);
        turned.processFields();
        return straight.page();
    }

    /** Words over a scan, a signature's or a note's, say nothing of what is printed on it. */
    private void processFields() throws IOException {
        if (draft.isRecognised()) {
            return;
        }
        for (PDAnnotation field : PdfFields.of(getPage())) {
            budget.takeContent();
            clip = Area.ALL;
            if (field.getNormalAppearanceStream() == null) {
                PdfFields.write(field, words);
            } else {
                int depth = saved.size();
                showAnnotation(field);
                leave(depth, Area.ALL);
            }
        }
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
        budget.takeOperation();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        String known = text == null || text.isEmpty() || text.charAt(0) == 0 ? Glyph.UNKNOWN : text;
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        angles.add(matrix.getScaleX(), matrix.getShearY());
        words.add(known, matrix, width, clip);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        super.showTextString(string);
        words.end(PdfPaint.ofText(getGraphicsState()));
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        super.showTextStrings(array);
        words.end(PdfPaint.ofText(getGraphicsState()));
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
        budget.takeContent();
        int depth = saved.size();
        Area area = clip;
        super.showForm(form);
        leave(depth, area);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        budget.takeContent();
        int depth = saved.size();
        Area area = clip;
        int shownThrough = PdfPaint.hides(getGraphicsState()) ? 0 : 1;
        translucent += shownThrough;
        super.showTransparencyGroup(form);
        translucent -= shownThrough;
        leave(depth, area);
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
        fill();
        endPath();
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        path.fill(clip, PdfPaint.ofShapes(state), translucent == 0 && PdfPaint.hides(state));
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        strokePath();
    }

    @Override
    public void shadingFill(COSName shading) {
        draft.addGround(frame.box(clip.left(), clip.low(), clip.right(), clip.high()));
    }
}
