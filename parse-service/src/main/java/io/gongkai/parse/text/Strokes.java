package io.gongkai.parse.text;

import io.gongkai.parse.label.Lettering;

/** The characters with which text draws tables: ASCII, full-width ones, and Unicode's box drawing block (U+2500). */
final class Strokes {
    /** A shorter row of dashes may be a dash, or be meant for a list. */
    private static final int LEAST_DASHES = 5;

    private Strokes() {}

    /** Whether the character, unlike a dash, is hardly ever used but to draw. */
    static boolean isStroke(char c) {
        return c <= '\u257F' ? c == '|' || c == '\u00A6' || c >= '\u2500' : c == '\uFF5C';
    }

    /** Whether the character parts cells that stand side by side. */
    static boolean isUpright(char c) {
        return c == '|' || c == '\uFF5C' || c == '\u00A6' || (isBox(c) && !isLevel(c));
    }

    static boolean isBox(char c) {
        return c >= '\u2500' && c <= '\u257F';
    }

    /** Whether the character draws a line from left to right and nothing else. */
    static boolean isLevel(char c) {
        return switch (c) {
            case '\u2500', '\u2501', '\u2504', '\u2505', '\u2508', '\u2509', '\u254C', '\u254D', '\u2550' -> true;
            case '\u2574', '\u2576', '\u2578', '\u257A', '\u257C', '\u257E' -> true;
            default -> false;
        };
    }

    /** Whether a line that begins so may draw or part cells; nearly all lines do not. */
    static boolean mayDraw(char first) {
        return first == '+' || first == '-' || first == '=' || first == ':' || first == '\uFF0B' || first == '\uFF0D';
    }

    /** Whether the line does nothing but draw: the rule under a header, a frame. */
    static boolean isRule(String text, int from, int to) {
        int level = 0;
        boolean crossed = false;
        boolean box = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '=' || c == '_' || c == '\uFF0D' || isLevel(c)) {
                level++;
                box |= isBox(c);
            } else if (c == '+' || c == '\uFF0B' || isUpright(c)) {
                crossed = true;
            } else if (c != ':' && !Lettering.isVoid(c)) {
                return false;
            }
        }
        return level > 0 && (crossed || box || level >= LEAST_DASHES);
    }

    /** The end of the line without the strokes side by side ({@code ||}) that bring a short row up to the width of the others. */
    static int withoutFilling(String text, int from, int to) {
        int end = Extent.visibleEnd(text, from, to);
        int filling = end;
        while (filling > from && text.charAt(filling - 1) == '|') {
            filling--;
        }
        return end - filling > 1 && filling > from ? filling : to;
    }

    /** Whether a space between strokes stands for a blank cell: others follow it. */
    static boolean hasBlankCell(String text, int from, int to) {
        int at = text.indexOf("| |", from);
        return at >= from && at + 3 < Extent.visibleEnd(text, from, to);
    }

    /** Whether several spaces between strokes stand for a blank cell, as in columns that are padded to their width. */
    static boolean hasWideBlankCell(String text, int from, int to) {
        int before = -1;
        for (int i = from; i < to; i++) {
            if (isUpright(text.charAt(i))) {
                if (before >= from && i - before > 2) {
                    return true;
                }
                before = i;
            } else if (!Extent.isBlank(text.charAt(i))) {
                before = -1;
            }
        }
        return false;
    }

    /** The end of the line without a last stroke behind a space, that brings a row up to the width of others which have several. */
    static int withoutSingleFilling(String text, int from, int to) {
        int end = Extent.visibleEnd(text, from, to);
        return end - from > 2 && text.startsWith("| |", end - 3) ? end - 1 : to;
    }

    /** Whether the last that is printed on the line is a stroke between cells. */
    static boolean endsWithUpright(String text, int from, int to) {
        int end = Extent.visibleEnd(text, from, to);
        return end > from && isUpright(text.charAt(end - 1));
    }

    /** Whether a part of the line draws, as where a cell reaches over several rows: strokes of a box, or {@code |----+---|}. */
    static boolean isPartlyRule(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isUpright(text.charAt(i)) && isCrossedRule(text, i + 1, to)) {
                return true;
            }
        }
        for (int i = from; i + 1 < to; i++) {
            if (isLevel(text.charAt(i)) && isLevel(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands there up to the next stroke but dashes, parted for several columns below. */
    private static boolean isCrossedRule(String text, int from, int to) {
        int end = from;
        int crossings = 0;
        while (end < to && (text.charAt(end) == '-' || text.charAt(end) == '+')) {
            crossings += text.charAt(end) == '+' ? 1 : 0;
            end++;
        }
        return crossings > 1 && end - from > LEAST_DASHES && end < to && isUpright(text.charAt(end));
    }
}
