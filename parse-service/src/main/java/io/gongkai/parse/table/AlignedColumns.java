package io.gongkai.parse.table;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table in text that is aligned by spaces, page by page: where a row prints less than it has columns, the places
 * of its figures tell what it leaves blank, as far as they leave no doubt.
 *
 * <p>Some programs count characters (pdftotext), others the columns of a terminal, in which Chinese takes two; the count that
 * gives columns at all is taken.
 */
final class AlignedColumns {
    /** Lines of a page under the same names, and what the places of their figures say; by line, from left to right. */
    private record Part(int from, int to, int width, Map<Integer, List<Reach>> reaches) {}

    private final Document document;
    private final Outline outline;
    private final TableRegion region;
    private final Map<Integer, Integer> told;

    /** Null until a row asks, for most tables have no such row. */
    private @Nullable List<Part> parts;

    AlignedColumns(Document document, Outline outline, TableRegion region, Map<Integer, Integer> told) {
        this.document = document;
        this.outline = outline;
        this.region = region;
        this.told = told;
    }

    /**
     * The tokens of a line, its figures left with the columns of their places; with a blank for each column in which it prints
     * nothing, where each figure has one left.
     */
    List<Token> placed(int line, List<Token> tokens) {
        List<Token> figures = figures(tokens);
        Part part = figures.isEmpty() ? null : over(line);
        List<Reach> reaches = part == null ? List.of() : part.reaches().getOrDefault(line, List.of());
        if (part == null || figures.size() >= part.width() || reaches.size() != figures.size()) {
            return tokens;
        }
        boolean told = reaches.stream().allMatch(Reach::isOne);
        List<Token> placed = new ArrayList<>(tokens.subList(0, tokens.size() - figures.size()));
        int next = 0;
        for (int i = 0; i < figures.size(); i++) {
            Reach reach = reaches.get(i);
            for (; told && next < reach.first(); next++) {
                placed.add(blank(figures.get(i)));
            }
            placed.add(figures.get(i).within(reach));
            next++;
        }
        for (; told && next < part.width(); next++) {
            placed.add(blank(figures.getLast()));
        }
        return placed;
    }

    private static Token blank(Token beside) {
        return new Token(Token.Kind.BLANK, "", null, -1, beside.source());
    }

    private @Nullable Part over(int line) {
        List<Part> known = parts == null ? readParts() : parts;
        parts = known;
        return known.stream()
                .filter(part -> line >= part.from() && line < part.to())
                .findFirst()
                .orElse(null);
    }

    private List<Part> readParts() {
        List<Part> read = new ArrayList<>();
        int from = region.lines().from();
        ColumnNames names = names(from);
        for (int i = from + 1; i <= region.lines().to(); i++) {
            boolean end = i == region.lines().to();
            ColumnNames next = end ? null : names(i);
            if (end || beginsPage(i) || (next != null && region.kind() == TableKind.DISCLOSURE)) {
                if (names != null) {
                    Map<Integer, List<Reach>> reaches = reaches(from, i, names, false);
                    read.add(new Part(
                            from, i, names.width(), reaches.isEmpty() ? reaches(from, i, names, true) : reaches));
                }
                from = i;
                names = next;
            }
        }
        return read;
    }

    /** The names of columns that begin with the line; null if none do. */
    private @Nullable ColumnNames names(int line) {
        Cell cell = text(line);
        boolean asks = region.kind() != TableKind.DISCLOSURE || cell != null;
        return asks ? ColumnNames.of(region.kind(), cell == null ? List.of() : HeaderLines.pieces(cell.text())) : null;
    }

    private boolean beginsPage(int line) {
        Integer offset = document.lines().get(line).source().offset();
        return offset != null && offset > 0 && document.text().charAt(offset - 1) == '\f';
    }

    /** What the places of the figures say; empty if they contradict each other. */
    private Map<Integer, List<Reach>> reaches(int from, int to, ColumnNames names, boolean wide) {
        List<ColumnOrder.Mark> marks = new ArrayList<>();
        Set<Integer> rows = new HashSet<>();
        for (int i = from; i < to; i++) {
            Cell cell = text(i);
            if (cell == null) {
                continue;
            }
            List<Token> tokens = Tokens.ofText(cell, -1);
            List<Token> figures = figures(tokens);
            if (figures.size() > names.width()) {
                return Map.of();
            }
            if (!figures.isEmpty()) {
                rows.add(i);
                addFigures(marks, i, cell, figures, names.width(), wide);
            } else if (!isRow(cell.text())) {
                addNames(marks, i, cell.text(), names, wide);
            }
        }
        Reach[] reaches = ColumnOrder.reaches(marks, names.width());
        Map<Integer, List<Reach>> byLine = new HashMap<>();
        for (int i = 0; reaches != null && i < reaches.length; i++) {
            if (rows.contains(marks.get(i).line())) {
                byLine.computeIfAbsent(marks.get(i).line(), _ -> new ArrayList<>())
                        .add(reaches[i]);
            }
        }
        return byLine;
    }

    private void addFigures(
            List<ColumnOrder.Mark> marks, int line, Cell cell, List<Token> figures, int width, boolean wide) {
        Integer first = cell.source().offset();
        for (Token figure : figures) {
            Integer offset = figure.source().offset();
            int start = first == null || offset == null ? -1 : offset - first;
            int end = start + figure.text().length();
            if (start >= 0 && end <= cell.text().length()) {
                Integer column = told.get(offset);
                int columns = column == null ? (1 << width) - 1 : 1 << column;
                marks.add(mark(line, cell.text(), start, end, columns, wide));
            }
        }
    }

    private static void addNames(List<ColumnOrder.Mark> marks, int line, String text, ColumnNames names, boolean wide) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Lettering.isVoid(text.charAt(i));
            if (!blank) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                int columns = names.columns(Lettering.letters(text.substring(start, i)));
                if (columns != 0) {
                    marks.add(mark(line, text, start, i, columns, wide));
                }
                start = -1;
            }
        }
    }

    /** A single blank only parts it from what is before it, wherever that ends; so does the margin, unless more blanks follow. */
    private static ColumnOrder.Mark mark(int line, String text, int start, int end, int columns, boolean wide) {
        boolean placed = start > 1 ? isWide(text, start - 2) : isWide(text, end);
        return new ColumnOrder.Mark(line, place(text, start, wide), place(text, end, wide), columns, placed);
    }

    private static boolean isWide(String text, int blank) {
        return blank + 1 < text.length()
                && Lettering.isVoid(text.charAt(blank))
                && Lettering.isVoid(text.charAt(blank + 1));
    }

    private static int place(String line, int index, boolean wide) {
        int place = index;
        for (int i = 0; wide && i < index; i++) {
            place += line.charAt(i) < 0x1000 ? 0 : 1;
        }
        return place;
    }

    /** Whether the line is the label of a row, of which 其他 is one too. */
    private boolean isRow(String text) {
        String letters = Lettering.letters(text);
        return letters.isEmpty() || Character.isDigit(letters.charAt(0)) || FormWords.isRow(region.kind(), letters);
    }

    /** The only cell of a line of text; null for other lines. */
    private @Nullable Cell text(int line) {
        Line read = document.lines().get(line);
        boolean plain = read.table() == null
                && read.cells().size() == 1
                && read.source().page() == null;
        return plain && outline.role(line) == LineRole.TABLE ? read.cells().getFirst() : null;
    }

    /** The figures at the end of a line. */
    private static List<Token> figures(List<Token> tokens) {
        int from = tokens.size();
        while (from > 0 && tokens.get(from - 1).isFigure()) {
            from--;
        }
        return tokens.subList(from, tokens.size());
    }
}
