package io.gongkai.parse.pdf;

import io.gongkai.parse.page.content.Area;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Placement;
import io.gongkai.parse.page.content.Turn;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Turns places in the content of a PDF page, which counts upward, into places on the page as it is looked at. */
final class PageFrame implements Placement {
    /** Text that runs more aslant than this is a watermark. */
    private static final double ASLANT = 0.2;

    private static final double SMALLEST = 1;

    /** Edges as near, in points, are one. */
    private static final double MARGIN = 2;

    private final PDRectangle visible;
    private final int turned;

    private PageFrame(PDRectangle visible, int turned) {
        this.visible = visible;
        this.turned = turned;
    }

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean usable = crop.getWidth() >= SMALLEST && crop.getHeight() >= SMALLEST;
        return new PageFrame(usable ? crop : PDRectangle.A4, Math.floorMod(page.getRotation(), 360));
    }

    double width() {
        return turned % 180 == 0 ? visible.getWidth() : visible.getHeight();
    }

    double height() {
        return turned % 180 == 0 ? visible.getHeight() : visible.getWidth();
    }

    double x(double x, double y) {
        return switch (turned) {
            case 90 -> y - visible.getLowerLeftY();
            case 180 -> visible.getUpperRightX() - x;
            case 270 -> visible.getUpperRightY() - y;
            default -> x - visible.getLowerLeftX();
        };
    }

    double y(double x, double y) {
        return switch (turned) {
            case 90 -> x - visible.getLowerLeftX();
            case 180 -> y - visible.getLowerLeftY();
            case 270 -> visible.getUpperRightX() - x;
            default -> visible.getUpperRightY() - y;
        };
    }

    /** Whether the whole page lies in the area: one that is cut out of all that is drawn changes nothing. */
    boolean isWithin(Area area) {
        return area.left() <= visible.getLowerLeftX() + MARGIN
                && area.low() <= visible.getLowerLeftY() + MARGIN
                && area.right() >= visible.getUpperRightX() - MARGIN
                && area.high() >= visible.getUpperRightY() - MARGIN;
    }

    @Override
    public Box box(double x1, double y1, double x2, double y2) {
        return Box.around(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2));
    }

    /** Which way text runs that moves on so far to the right and up; null if it runs aslant. */
    @Nullable
    Turn turn(double right, double up) {
        double across = x(right, up) - x(0, 0);
        double down = y(right, up) - y(0, 0);
        if (Math.abs(down) <= ASLANT * Math.abs(across)) {
            return across > 0 ? Turn.UPRIGHT : Turn.OVERTURNED;
        }
        if (Math.abs(across) <= ASLANT * Math.abs(down)) {
            return down > 0 ? Turn.DOWNWARD : Turn.UPWARD;
        }
        return null;
    }
}
