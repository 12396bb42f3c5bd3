package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.header.ColumnNames;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The places in which things stand on a line of aligned text. */
final class MarkedLine {
    private final int line;
    private final Cell cell;
    private final String text;
    private final boolean wide;

    /**
     * A line of text.
     *
     * @param cell its only cell
     * @param wide whether Chinese takes two places, as on a terminal
     */
    MarkedLine(int line, Cell cell, boolean wide) {
        this.line = line;
        this.cell = cell;
        this.text = cell.text();
        this.wide = wide;
    }

    /**
     * Its figures.
     *
     * @param width how many columns there are
     * @param told columns of figures that are known already, by where the figures begin
     */
    List<ColumnOrder.Mark> figures(List<Token> figures, int width, Map<Integer, Integer> told) {
        List<ColumnOrder.Mark> marks = new ArrayList<>();
        Integer first = cell.source().offset();
        for (Token figure : figures) {
            Integer offset = figure.source().offset();
            int start = first == null || offset == null ? -1 : offset - first;
            int end = start + figure.text().length();
            if (start >= 0 && end <= text.length()) {
                Integer column = told.get(offset);
                int columns = column == null ? (1 << width) - 1 : 1 << column;
                marks.add(mark(start, end, columns));
            }
        }
        return marks;
    }

    /** Names of columns. */
    List<ColumnOrder.Mark> names(ColumnNames names) {
        List<ColumnOrder.Mark> marks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Lettering.isVoid(text.charAt(i));
            if (!blank) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                int columns = names.columns(Lettering.letters(text.substring(start, i)));
                if (columns != 0) {
                    marks.add(mark(start, i, columns));
                }
                start = -1;
            }
        }
        return marks;
    }

    /** What stands before the place, parted by more than one blank. */
    List<OverlongLabels.Piece> labelsBefore(int place) {
        List<OverlongLabels.Piece> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length() && place(i) < place; i++) {
            if (start >= 0 && isWide(i)) {
                pieces.add(new OverlongLabels.Piece(place(start), place(i)));
                start = -1;
            } else if (start < 0 && !Lettering.isVoid(text.charAt(i))) {
                start = i;
            }
        }
        return pieces;
    }

    /** A single blank only parts it from what is before it, wherever that ends; so does the margin, unless more blanks follow. */
    private ColumnOrder.Mark mark(int start, int end, int columns) {
        boolean placed = start > 1 ? isWide(start - 2) : isWide(end);
        return new ColumnOrder.Mark(line, place(start), place(end), columns, placed);
    }

    private boolean isWide(int blank) {
        return blank + 1 < text.length()
                && Lettering.isVoid(text.charAt(blank))
                && Lettering.isVoid(text.charAt(blank + 1));
    }

    private int place(int index) {
        int place = index;
        for (int i = 0; wide && i < index; i++) {
            place += text.charAt(i) < 0x1000 ? 0 : 1;
        }
        return place;
    }
}
