package io.gongkai.parse.ofd;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.PageDraft;
import io.gongkai.parse.page.content.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an OFD text object: each text code says where its first character stands, and how far each of the
 * following stands from the one before (GB/T 33190—2016, 11.3).
 */
final class OfdText {
    /** Stands for a character that only its glyph tells. */
    private static final String PLACEHOLDER = "\u00A4";

    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;
    private static final double NARROW = 0.5;

    /** Text that runs more aslant than this is a watermark. */
    private static final double ASLANT = 0.2;

    private final PageDraft draft;
    private final OfdTransform transform;
    private final double size;
    private final double stretch;
    private final double right;
    private final double down;
    private final @Nullable Turn turn;
    private final boolean seen;
    private double x;
    private double y;

    /**
     * The text of an object.
     *
     * @param size font size in millimetres
     * @param stretch width of its characters, 1 as usual
     * @param charDirection how far each character is turned clockwise, in degrees
     * @param seen whether it is painted
     */
    OfdText(PageDraft draft, OfdTransform transform, double size, double stretch, int charDirection, boolean seen) {
        this.draft = draft;
        this.transform = transform;
        this.size = size;
        this.stretch = stretch;
        this.right = Math.cos(Math.toRadians(charDirection));
        this.down = Math.sin(Math.toRadians(charDirection));
        this.turn = turn(transform.a() * right + transform.c() * down, transform.b() * right + transform.d() * down);
        this.seen = seen;
    }

    void add(
            String text, @Nullable String atX, @Nullable String atY, @Nullable String deltaX, @Nullable String deltaY) {
        double beginX = OfdNumbers.number(atX);
        double beginY = OfdNumbers.number(atY);
        x = Double.isNaN(beginX) ? x : beginX;
        y = Double.isNaN(beginY) ? y : beginY;
        int[] characters = text.codePoints().filter(c -> c != '\n' && c != '\r').toArray();
        double[] across = OfdDeltas.of(deltaX, characters.length);
        double[] down = OfdDeltas.of(deltaY, characters.length);
        for (int i = 0; i < characters.length; i++) {
            String character = Character.toString(characters[i]);
            double width = size * stretch * (characters[i] < 0x2000 ? NARROW : 1);
            double step = i < across.length ? across[i] : down.length > 0 ? 0 : width;
            add(character, step > 0 ? Math.min(step, width) : width);
            x += i + 1 < characters.length ? step : 0;
            y += i + 1 < characters.length && i < down.length ? down[i] : 0;
        }
    }

    private void add(String character, double width) {
        if (turn == null) {
            return;
        }
        String text = character.equals(PLACEHOLDER) ? Glyph.UNKNOWN : character;
        double x1 = x - DESCENT * size * down;
        double y1 = y + DESCENT * size * right;
        double x2 = x + width * right + ASCENT * size * down;
        double y2 = y + width * down - ASCENT * size * right;
        Box box = Box.around(transform.x(x1, y1), transform.y(x1, y1), transform.x(x2, y2), transform.y(x2, y2));
        draft.add(new Glyph(text, box, turn), seen);
    }

    private static @Nullable Turn turn(double across, double down) {
        if (Math.abs(down) <= ASLANT * Math.abs(across)) {
            return across > 0 ? Turn.UPRIGHT : Turn.OVERTURNED;
        }
        if (Math.abs(across) <= ASLANT * Math.abs(down)) {
            return down > 0 ? Turn.DOWNWARD : Turn.UPWARD;
        }
        return null;
    }
}
