package io.gongkai.parse.text;

/**
 * What one look at the characters of a line tells: where it ends, how many of them part cells, and whether any draw or may be markup.
 * Most lines hold none of these, and need no other look.
 *
 * @param end index of the break behind the line, or where the text ends
 * @param tabs how many tabs there are
 * @param strokes whether there are strokes
 * @param latin whether there are Latin letters or an {@code &}, of which all is made that converters write into cells
 */
record LineTraits(int end, int tabs, boolean strokes, boolean latin) {
    /** The lowest bit, so that a sum of it counts the tabs. */
    private static final byte TAB = 1;

    private static final byte BREAK = 2;
    private static final byte STROKE = 4;
    private static final byte LATIN = 8;

    /** The trait of each character; looking it up costs the same for all, guessing the next one in vain costs more. */
    private static final byte[] TRAITS = new byte[0x10000];

    static {
        for (int c = 0; c < TRAITS.length; c++) {
            TRAITS[c] = trait((char) c);
        }
    }

    /** Looks at the line that begins there. */
    static LineTraits of(String text, int from, int to) {
        int tabs = 0;
        int traits = 0;
        int end = from;
        while (end < to) {
            byte trait = TRAITS[text.charAt(end)];
            if (trait == BREAK) {
                break;
            }
            tabs += trait & TAB;
            traits |= trait;
            end++;
        }
        return new LineTraits(end, tabs, (traits & STROKE) != 0, (traits & LATIN) != 0);
    }

    /** Unicode's mandatory breaks (UAX 14), among them the form feed that parts the pages of a PDF's text. */
    static boolean isBreak(char c) {
        return TRAITS[c] == BREAK;
    }

    private static byte trait(char c) {
        if ((c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return BREAK;
        }
        if (c == '\t') {
            return TAB;
        }
        if (Strokes.isStroke(c)) {
            return STROKE;
        }
        return c == '&' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? LATIN : 0;
    }
}
