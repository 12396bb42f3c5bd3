package io.gongkai.parse.ofd;

import io.gongkai.parse.page.content.Box;
import org.jspecify.annotations.Nullable;

/**
 * Turns places within an object of an OFD page, in millimetres, into places on the page, in points: the object's own
 * transformation first, then its boundary (GB/T 33190—2016, 8.5).
 *
 * @param a how far right a step to the right goes
 * @param b how far down a step to the right goes
 * @param c how far right a step down goes
 * @param d how far down a step down goes
 * @param e how far right the origin lies
 * @param f how far down the origin lies
 */
record OfdTransform(double a, double b, double c, double d, double e, double f) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** The transformation of an object with that boundary and matrix on a page whose area begins there. */
    static OfdTransform of(double[] boundary, @Nullable String matrix, Box page) {
        double[] own = OfdNumbers.list(matrix);
        double[] m = own.length == 6 ? own : new double[] {1, 0, 0, 1, 0, 0};
        double left = (boundary.length > 0 ? boundary[0] : 0) - page.left();
        double top = (boundary.length > 1 ? boundary[1] : 0) - page.top();
        double k = POINTS_PER_MILLIMETRE;
        return new OfdTransform(k * m[0], k * m[1], k * m[2], k * m[3], k * (m[4] + left), k * (m[5] + top));
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }
}
