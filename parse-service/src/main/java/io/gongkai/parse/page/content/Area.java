package io.gongkai.parse.page.content;

/**
 * A rectangle in the units of a page's content, whichever way these count.
 *
 * @param left least x
 * @param low least y
 * @param right greatest x
 * @param high greatest y
 */
public record Area(double left, double low, double right, double high) {
    public static final Area ALL = new Area(-1e9, -1e9, 1e9, 1e9);

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= low && y <= high;
    }

    public Area within(Area other) {
        return new Area(
                Math.max(left, other.left),
                Math.max(low, other.low),
                Math.min(right, other.right),
                Math.min(high, other.high));
    }

    boolean isEmpty() {
        return left > right || low > high;
    }
}
