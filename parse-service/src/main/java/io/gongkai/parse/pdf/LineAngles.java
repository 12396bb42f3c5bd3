package io.gongkai.parse.pdf;

import java.util.Arrays;

/** How the lines of a page run on which its glyphs stand. */
final class LineAngles {
    /** So many glyphs tell how a page lies. */
    private static final int MOST = 2_000;

    private final double[] angles = new double[MOST];
    private int size;

    /** Adds a glyph whose line runs that way. */
    void add(double right, double up) {
        if (size >= MOST) {
            return;
        }
        angles[size] = up == 0 || right == 0 ? 0 : fromAxis(right, up);
        size++;
    }

    private static double fromAxis(double right, double up) {
        double quarters = Math.atan2(up, right) / (Math.PI / 2);
        return (quarters - Math.rint(quarters)) * Math.PI / 2;
    }

    /** In radians, from the nearest axis. */
    double[] angles() {
        return Arrays.copyOf(angles, size);
    }
}
