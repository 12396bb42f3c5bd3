package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Turn;
import io.gongkai.parse.page.line.LineForming;
import io.gongkai.parse.page.line.PrintedLine;
import io.gongkai.parse.page.line.TurnedText;
import java.util.ArrayList;
import java.util.List;

/** What a cell says: its lines joined where they were broken at its edge, parted by a line feed where its writer did. */
final class CellText {
    /** What a cell keeps free on its left and right together, in points, at most. */
    private static final double PADDING = 12;

    /** What is higher than so many glyphs is more than a line. */
    private static final double LINES = 1.5;

    /** So much may be missing at the end of a line that a number did fill: the widths of cells are not known to a hair. */
    private static final double SLACK = 2;

    private CellText() {}

    static String of(List<Glyph> glyphs, Box cell) {
        return of(glyphs, cell, PADDING);
    }

    /**
     * What a cell says.
     *
     * @param padding what the cells of its table keep free, where that is known
     */
    static String of(List<Glyph> glyphs, Box cell, double padding) {
        if (glyphs.isEmpty()) {
            return "";
        }
        List<Glyph> upright = new ArrayList<>();
        List<Glyph> turned = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            (glyph.turn() == Turn.UPRIGHT ? upright : turned).add(glyph);
        }
        String text = of(LineForming.lines(upright), cell.width(), padding);
        if (turned.isEmpty()) {
            return text;
        }
        String aside = of(TurnedText.lines(turned), cell.height(), padding);
        return text.isEmpty() ? aside : text + "\n" + aside;
    }

    /** What the cells of a table keep free on both sides: it shows where a cell broke lines at its edge. Nothing if none did. */
    static double padding(List<GridCell> cells, List<List<Glyph>> glyphs) {
        double least = PADDING;
        boolean known = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Box printed = null;
            double size = 0;
            for (Glyph glyph : glyphs.get(i)) {
                printed = printed == null ? glyph.box() : printed.with(glyph.box());
                size = Math.max(size, glyph.size());
            }
            if (printed != null && printed.height() > LINES * size) {
                known = true;
                least = Math.min(least, cells.get(i).box().width() - printed.width());
            }
        }
        return known ? Math.max(0, least) : 0;
    }

    /** The lines, joined as far as they fill the width. */
    private static String of(List<PrintedLine> lines, double width, double padding) {
        StringBuilder text = new StringBuilder();
        PrintedLine before = null;
        for (PrintedLine line : lines) {
            if (before != null) {
                text.append(isTwo(before, line, width - padding) ? "\n" : between(before, line, width));
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    /** Whether two lines are two numbers: one that was broken fills the upper line, and does not begin with 0. */
    private static boolean isTwo(PrintedLine before, PrintedLine line, double room) {
        String first = before.text();
        String next = line.text();
        if (!isNumber(first) || !isNumber(next)) {
            return false;
        }
        double digit = before.box().width() / first.length();
        return first.charAt(0) == '0'
                || next.length() > first.length()
                || before.box().width() + digit <= room + SLACK;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
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
