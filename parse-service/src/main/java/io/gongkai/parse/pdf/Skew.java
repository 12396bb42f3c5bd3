package io.gongkai.parse.pdf;

import java.util.Arrays;

/**
 * How far a page lies aslant, as scanned sheets do: turned back by it, lines of text and rulings are level.
 *
 * @param angle in radians, against the clock
 * @param x where the page is turned about
 * @param y where the page is turned about
 */
record Skew(double angle, double x, double y) {
    static final Skew NONE = new Skew(0, 0, 0);

    /** Less than this, in radians, moves nothing by a line. */
    private static final double LEAST = 0.001;

    /** What runs more aslant is no scan. */
    private static final double MOST = 0.1;

    /** Lines of a sheet are level alike, within so much. */
    private static final double ALIKE = 0.004;

    private static final int LEAST_GLYPHS = 20;

    /**
     * The skew of a page about that point; none if its lines are level, or run all ways.
     *
     * @param angles of the lines on which its glyphs stand, from the nearest axis
     */
    static Skew of(double[] angles, double x, double y) {
        if (angles.length < LEAST_GLYPHS) {
            return NONE;
        }
        double[] sorted = angles.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        if (Math.abs(median) < LEAST || Math.abs(median) > MOST) {
            return NONE;
        }
        long alike = Arrays.stream(sorted)
                .filter(angle -> Math.abs(angle - median) <= ALIKE)
                .count();
        return 4 * alike >= 3L * sorted.length ? new Skew(median, x, y) : NONE;
    }

    boolean isNone() {
        return angle == 0;
    }

    double backX(double px, double py) {
        return isNone() ? px : x + (px - x) * Math.cos(angle) + (py - y) * Math.sin(angle);
    }

    double backY(double px, double py) {
        return isNone() ? py : y - (px - x) * Math.sin(angle) + (py - y) * Math.cos(angle);
    }

    /** A direction turned back. */
    double backRight(double right, double up) {
        return isNone() ? right : right * Math.cos(angle) + up * Math.sin(angle);
    }

    double backUp(double right, double up) {
        return isNone() ? up : -right * Math.sin(angle) + up * Math.cos(angle);
    }
}
