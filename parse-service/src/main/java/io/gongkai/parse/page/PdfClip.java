package io.gongkai.parse.page;

/** The part of the page that is painted on, as far as a rectangle around it tells. */
final class PdfClip {
    private Area area = Area.ALL;

    Area area() {
        return area;
    }

    void set(Area changed) {
        area = changed;
    }

    /**
     * A rectangle in the units of the page's content, upward.
     *
     * @param left least x
     * @param low least y
     * @param right greatest x
     * @param high greatest y
     */
    record Area(double left, double low, double right, double high) {
        static final Area ALL = new Area(-1e9, -1e9, 1e9, 1e9);

        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= low && y <= high;
        }

        Area within(Area other) {
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
}
