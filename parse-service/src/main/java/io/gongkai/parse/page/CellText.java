package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.List;

/** What a cell says: its lines joined where they were broken at its edge, parted by a line feed where its writer did. */
final class CellText {
    /** What a cell keeps free on its left and right together, in points, at most. */
    private static final double PADDING = 12;

    private CellText() {}

    static String of(List<Glyph> glyphs, Box cell) {
        List<Glyph> upright = new ArrayList<>();
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            (glyph.turn() == Turn.UPRIGHT ? upright : turned).add(glyph);
        }
        String text = of(LineForming.lines(upright), cell.width());
        if (turned.isEmpty()) {
            return text;
        }
        String aside = of(TurnedText.lines(turned), cell.height());
        return text.isEmpty() ? aside : text + "\n" + aside;
    }

    /** The lines, joined as far as they fill the width. */
    static String of(List<PrintedLine> lines, double width) {
        StringBuilder text = new StringBuilder();
        PrintedLine before = null;
        for (PrintedLine line : lines) {
            if (before != null) {
                text.append(between(before, line, width));
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    private static String between(PrintedLine before, PrintedLine line, double width) {
        String first = before.text();
        String next = line.text();
        double glyph = line.box().width() / Math.max(1, next.codePointCount(0, next.length()));
        if (before.box().width() + glyph <= width - PADDING) {
            return "\n";
        }
        char last = first.charAt(first.length() - 1);
        return isLetter(last) && isLetter(next.charAt(0)) ? " " : "";
    }

    private static boolean isLetter(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }
}
