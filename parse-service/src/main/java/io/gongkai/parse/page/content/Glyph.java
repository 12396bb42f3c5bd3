package io.gongkai.parse.page.content;

import io.gongkai.parse.figure.NoteMark;
import io.gongkai.parse.label.Radicals;
import java.util.List;

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

    /** One that nobody can read in its place. */
    Glyph unknown() {
        return new Glyph(UNKNOWN, box, turn);
    }

    /** The same as a raised digit. */
    public Glyph raised() {
        return new Glyph(NoteMark.raised(text), box, turn);
    }

    /** The box around glyphs, of which there is one at least. */
    public static Box around(List<Glyph> glyphs) {
        Box first = glyphs.getFirst().box;
        double left = first.left();
        double top = first.top();
        double right = first.right();
        double bottom = first.bottom();
        for (int i = 1; i < glyphs.size(); i++) {
            Box box = glyphs.get(i).box;
            left = Math.min(left, box.left());
            top = Math.min(top, box.top());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return new Box(left, top, right, bottom);
    }

    public boolean isUnknown() {
        return text.equals(UNKNOWN);
    }
}
