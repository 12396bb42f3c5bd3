package io.gongkai.parse.page.content;

/**
 * A straight line on a page, level or upright, drawn as a stroke or as a thin rectangle.
 *
 * @param level whether it runs from left to right; else from top to bottom
 * @param at how far down a level one stands, how far right an upright one
 * @param from where it begins
 * @param to where it ends, not before from
 */
public record Ruling(boolean level, double at, double from, double to) {
    public static Ruling level(double y, double x1, double x2) {
        return new Ruling(true, y, Math.min(x1, x2), Math.max(x1, x2));
    }

    public static Ruling upright(double x, double y1, double y2) {
        return new Ruling(false, x, Math.min(y1, y2), Math.max(y1, y2));
    }

    public double length() {
        return to - from;
    }

    /** This one, drawn on to the end of another behind it on the same line. */
    public Ruling upTo(Ruling next) {
        return new Ruling(level, at, from, Math.max(to, next.to));
    }

    /** Whether a ruling of the other direction crosses this one, or ends on it. */
    public boolean meets(Ruling other, double tolerance) {
        return other.at >= from - tolerance
                && other.at <= to + tolerance
                && at >= other.from - tolerance
                && at <= other.to + tolerance;
    }
}
