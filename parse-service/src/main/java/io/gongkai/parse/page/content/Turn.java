package io.gongkai.parse.page.content;

/** Which way a glyph's line runs on the page as it is looked at. */
public enum Turn {
    /** From left to right, as usual. */
    UPRIGHT(0),
    /** From top to bottom, the glyphs lying on their right side. */
    DOWNWARD(1),
    /** From right to left, the glyphs on their heads. */
    OVERTURNED(2),
    /** From bottom to top, the glyphs lying on their left side. */
    UPWARD(3);

    private final int quarters;

    Turn(int quarters) {
        this.quarters = quarters;
    }

    /** What remains of this turn when the page is turned back by the other. */
    public Turn without(Turn other) {
        return switch (Math.floorMod(quarters - other.quarters, 4)) {
            case 1 -> DOWNWARD;
            case 2 -> OVERTURNED;
            case 3 -> UPWARD;
            default -> UPRIGHT;
        };
    }
}
