package io.gongkai.parse.page.content;

import io.gongkai.parse.figure.NoteMark;
import io.gongkai.parse.label.Radicals;

/**
 * A printed character.
 *
 * @param text what it stands for: mostly one character; U+FFFD where the document does not say
 * @param box its advance wide, its font size high
 * @param turn which way its line runs
 */
public record Glyph(String text, Box box, Turn turn) {
    /** What a glyph stands for when the document does not tell: U+FFFD, REPLACEMENT CHARACTER. */
    public static final String UNKNOWN = "\uFFFD";

    /** Font size in points. */
    public double size() {
        return turn == Turn.UPRIGHT || turn == Turn.OVERTURNED ? box.height() : box.width();
    }

    /** The same with ordinary characters for radicals, which some printers name in their place though nobody can see it. */
    Glyph withoutRadicals() {
        String ordinary = Radicals.unified(text);
        return ordinary.equals(text) ? this : new Glyph(ordinary, box, turn);
    }

    /** The same as a raised digit. */
    public Glyph raised() {
        return new Glyph(NoteMark.raised(text), box, turn);
    }

    public boolean isUnknown() {
        return text.equals(UNKNOWN);
    }
}
