package io.gongkai.parse.page;

/**
 * A printed character.
 *
 * @param text what it stands for: mostly one character; U+FFFD where the document does not say
 * @param box its advance wide, its font size high
 * @param turn which way its line runs
 */
record Glyph(String text, Box box, Turn turn) {
    /** What a glyph stands for when the document does not tell: U+FFFD, REPLACEMENT CHARACTER. */
    static final String UNKNOWN = "\uFFFD";

    /** Font size in points. */
    double size() {
        return turn == Turn.UPRIGHT || turn == Turn.OVERTURNED ? box.height() : box.width();
    }

    boolean isUnknown() {
        return text.equals(UNKNOWN);
    }
}
