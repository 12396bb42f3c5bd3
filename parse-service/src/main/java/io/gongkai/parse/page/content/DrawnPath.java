package io.gongkai.parse.page.content;

import io.gongkai.parse.document.LimitExceededException;
import java.awt.geom.Point2D;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The path that a page is about to draw: those of its straight lines that run level or upright become rulings, and what may be an
 * outlined letter a shape.
 */
public final class DrawnPath {
    /** A filled shape that is as thin as this, in points, is a line. */
    private static final double THIN = 3;

    /** Points of a rectangle that returns to its first corner. */
    private static final int CORNERS = 5;

    private static final double SMALLEST_LETTER = 3;
    private static final double LARGEST_LETTER = 100;
    private static final double THINNEST_LETTER = 1;
    private static final double STRAIGHT = 0.5;
    private static final int MOST_POINTS = 1_000_000;

    private final PageDraft draft;
    private final Placement placement;
    private double[] points = new double[64];
    /** Whether each point is joined by a straight line to the one before it. */
    private boolean[] joined = new boolean[32];

    private boolean[] begins = new boolean[32];
    private int size;
    private int start;

    public DrawnPath(PageDraft draft, Placement placement) {
        this.draft = draft;
        this.placement = placement;
    }

    public void moveTo(double x, double y) {
        start = size;
        add(x, y, false, true);
    }

    public void lineTo(double x, double y) {
        add(x, y, size > 0, size == 0);
    }

    public void curveTo(double x, double y) {
        add(x, y, false, size == 0);
    }

    public void close() {
        if (size > 0 && start < size) {
            add(points[2 * start], points[2 * start + 1], true, false);
        }
    }

    public void clear() {
        size = 0;
        start = 0;
    }

    @Nullable
    public Point2D currentPoint() {
        return size == 0 ? null : new Point2D.Double(points[2 * size - 2], points[2 * size - 1]);
    }

    public Area bounds() {
        return bounds(0, size);
    }

    /** Draws its lines: what is made of others than level and upright ones may be meant to be read. */
    public void stroke(double thickness, Area clip) {
        for (int i = 1; i < size; i++) {
            if (joined[i]) {
                line(points[2 * i - 2], points[2 * i - 1], points[2 * i], points[2 * i + 1], thickness, clip);
            }
        }
        eachPart((from, to) -> {
            if (!isSquare(from, to)) {
                letter(bounds(from, to).within(clip), THINNEST_LETTER);
            }
        });
    }

    /**
     * Fills it: what has another colour than the page may be meant to be read.
     *
     * @param opaque whether nothing shows through
     */
    public void fill(Area clip, Shade shade, boolean opaque) {
        ground(clip, shade);
        eachPart((from, to) -> {
            Area area = bounds(from, to).within(clip);
            boolean rectangle = isRectangle(from, to);
            line(area);
            if (opaque && rectangle && isSquare(from, to) && !area.isEmpty()) {
                draft.cover(placement.box(area.left(), area.low(), area.right(), area.high()), shade);
            }
            if (shade != Shade.PAPER) {
                letter(area, rectangle ? THIN : THINNEST_LETTER);
            }
        });
    }

    private void eachPart(Part part) {
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || begins[i]) {
                part.draw(from, i);
                from = i;
            }
        }
    }

    /** The points between two moves. */
    @FunctionalInterface
    private interface Part {
        void draw(int from, int to);
    }

    /** Notes what it covers, when it is filled in another colour than the page's. */
    private void ground(Area clip, Shade shade) {
        Area area = bounds().within(clip);
        boolean thick = area.right() - area.left() > THIN && area.high() - area.low() > THIN;
        if (shade != Shade.PAPER && thick) {
            draft.addGround(placement.box(area.left(), area.low(), area.right(), area.high()));
        }
    }

    /** A shape as large as a letter may be one, or cover one. */
    private void letter(Area area, double thinnest) {
        if (area.isEmpty()) {
            return;
        }
        Box box = placement.box(area.left(), area.low(), area.right(), area.high());
        double longer = Math.max(box.width(), box.height());
        double shorter = Math.min(box.width(), box.height());
        if (longer >= SMALLEST_LETTER && longer <= LARGEST_LETTER && shorter > thinnest) {
            draft.addShape(box);
        }
    }

    /** Whether it has straight lines alone, level and upright ones. */
    private boolean isSquare(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean level = Math.abs(points[2 * i + 1] - points[2 * i - 1]) <= STRAIGHT;
            boolean upright = Math.abs(points[2 * i] - points[2 * i - 2]) <= STRAIGHT;
            if (!joined[i] || !(level || upright)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRectangle(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!joined[i]) {
                return false;
            }
        }
        return to - from <= CORNERS;
    }

    private void line(double x1, double y1, double x2, double y2, double thickness, Area clip) {
        double half = thickness / 2;
        boolean level = Math.abs(y1 - y2) <= STRAIGHT;
        boolean upright = Math.abs(x1 - x2) <= STRAIGHT;
        if (level == upright) {
            return;
        }
        double acrossX = level ? 0 : half;
        double acrossY = level ? half : 0;
        line(new Area(
                        Math.min(x1, x2) - acrossX,
                        Math.min(y1, y2) - acrossY,
                        Math.max(x1, x2) + acrossX,
                        Math.max(y1, y2) + acrossY)
                .within(clip));
    }

    private void line(Area area) {
        if (area.isEmpty()) {
            return;
        }
        Box box = placement.box(area.left(), area.low(), area.right(), area.high());
        if (box.height() <= THIN && box.width() > box.height()) {
            draft.add(Ruling.level(box.centre(), box.left(), box.right()));
        } else if (box.width() <= THIN && box.height() > box.width()) {
            draft.add(Ruling.upright(box.middle(), box.top(), box.bottom()));
        }
    }

    private Area bounds(int from, int to) {
        double left = Double.POSITIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            left = Math.min(left, points[2 * i]);
            right = Math.max(right, points[2 * i]);
            low = Math.min(low, points[2 * i + 1]);
            high = Math.max(high, points[2 * i + 1]);
        }
        return new Area(left, low, right, high);
    }

    private void add(double x, double y, boolean straight, boolean first) {
        if (size >= MOST_POINTS) {
            throw new LimitExceededException("points of a path", MOST_POINTS);
        }
        if (size == joined.length) {
            points = Arrays.copyOf(points, 4 * size);
            joined = Arrays.copyOf(joined, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
        }
        points[2 * size] = x;
        points[2 * size + 1] = y;
        joined[size] = straight;
        begins[size] = first;
        size++;
    }
}
