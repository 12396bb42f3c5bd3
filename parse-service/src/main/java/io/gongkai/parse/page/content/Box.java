package io.gongkai.parse.page.content;

/**
 * A rectangle on a page, in points from its upper left corner, downward.
 *
 * @param left distance from the left edge
 * @param top distance from the upper edge
 * @param right not less than left
 * @param bottom not less than top
 */
public record Box(double left, double top, double right, double bottom) {
    public static Box around(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double middle() {
        return (left + right) / 2;
    }

    public double centre() {
        return (top + bottom) / 2;
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** How much of the heights of the two lies side by side. */
    public double sharedHeight(Box other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    /** How much of the widths of the two lies one above the other. */
    public double sharedWidth(Box other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }
}
