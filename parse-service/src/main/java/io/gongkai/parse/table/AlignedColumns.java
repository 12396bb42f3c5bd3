package io.gongkai.parse.table;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table in text that is aligned by spaces, page by page: all that its rows print must fall into as many stretches
 * as the table has columns, and one of them must print something in each; over a single row the names of the columns must. Then a
 * row that prints less tells by its places what it leaves blank.
 *
 * <p>Some programs count characters (pdftotext), others the columns of a terminal, in which Chinese takes two; the count that
 * gives the columns is taken.
 */
final class AlignedColumns {
    /** Names of outcomes, whole or broken in two. */
    private static final Set<String> NAMES =
            Set.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果", "维持", "纠正", "其他", "尚未", "审结");

    /** Lines with the same columns. */
    private record Part(int from, int to, boolean wide, List<int[]> columns) {}

    private final Document document;
    private final Outline outline;
    private final TableRegion region;
    private final int width;

    /** Null until a row asks, for most tables have no such row. */
    private @Nullable List<Part> parts;

    AlignedColumns(Document document, Outline outline, TableRegion region, int width) {
        this.document = document;
        this.outline = outline;
        this.region = region;
        this.width = width;
    }

    private List<Part> readParts() {
        List<Part> read = new ArrayList<>();
        int from = region.lines().from();
        for (int i = from; i <= region.lines().to(); i++) {
            if (i == region.lines().to() || (i > from && beginsPage(i))) {
                Part part = part(from, i);
                if (part != null) {
                    read.add(part);
                }
                from = i;
            }
        }
        return read;
    }

    private boolean beginsPage(int line) {
        Integer offset = document.lines().get(line).source().offset();
        return offset != null && offset > 0 && document.text().charAt(offset - 1) == '\f';
    }

    private @Nullable Part part(int from, int to) {
        for (boolean wide : new boolean[] {false, true}) {
            List<int[]> stretches = new ArrayList<>();
            boolean whole = false;
            for (int i = from; i < to; i++) {
                int line = i;
                List<Token> figures = figures(tokens(i));
                whole |= figures.size() == width;
                if (region.kind() == TableKind.REQUESTS) {
                    figures.forEach(token -> add(stretches, line, token, wide));
                } else if (figures.isEmpty()) {
                    addNames(stretches, i, wide);
                }
            }
            List<int[]> columns = merged(stretches);
            if (columns.size() == width && (whole || region.kind() == TableKind.DISPUTES)) {
                return new Part(from, to, wide, columns);
            }
        }
        return null;
    }

    private void addNames(List<int[]> stretches, int line, boolean wide) {
        Cell cell = text(line);
        if (cell == null) {
            return;
        }
        String text = cell.text();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Lettering.isVoid(text.charAt(i));
            if (!blank) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (NAMES.contains(Lettering.letters(text.substring(start, i)))) {
                    stretches.add(new int[] {place(text, start, wide), place(text, i, wide)});
                }
                start = -1;
            }
        }
    }

    private void add(List<int[]> stretches, int line, Token token, boolean wide) {
        int[] stretch = stretch(line, token, wide);
        if (stretch != null) {
            stretches.add(stretch);
        }
    }

    private int @Nullable [] stretch(int line, Token token, boolean wide) {
        Cell cell = text(line);
        Integer first = cell == null ? null : cell.source().offset();
        Integer offset = token.source().offset();
        if (cell == null || first == null || offset == null || offset < first) {
            return null;
        }
        int start = offset - first;
        int end = start + token.text().length();
        return end > cell.text().length()
                ? null
                : new int[] {place(cell.text(), start, wide), place(cell.text(), end, wide)};
    }

    private static int place(String line, int index, boolean wide) {
        int place = index;
        for (int i = 0; wide && i < index; i++) {
            place += line.charAt(i) < 0x1000 ? 0 : 1;
        }
        return place;
    }

    private static List<int[]> merged(List<int[]> stretches) {
        List<int[]> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(stretch -> stretch[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] stretch : sorted) {
            if (!merged.isEmpty() && stretch[0] < merged.getLast()[1]) {
                merged.getLast()[1] = Math.max(merged.getLast()[1], stretch[1]);
            } else {
                merged.add(stretch.clone());
            }
        }
        return merged;
    }

    /** The only cell of a line of text; null for other lines. */
    private @Nullable Cell text(int line) {
        Line read = document.lines().get(line);
        boolean plain = read.table() == null
                && read.cells().size() == 1
                && read.source().page() == null;
        return plain && outline.role(line) == LineRole.TABLE ? read.cells().getFirst() : null;
    }

    private List<Token> tokens(int line) {
        Cell cell = text(line);
        return cell == null ? List.of() : Tokens.ofText(cell, -1);
    }

    /** The figures at the end of a line. */
    private static List<Token> figures(List<Token> tokens) {
        int from = tokens.size();
        while (from > 0 && tokens.get(from - 1).isFigure()) {
            from--;
        }
        return tokens.subList(from, tokens.size());
    }

    /** The tokens of a line with a blank for each column in which it prints nothing; as they are where that is not known. */
    List<Token> filled(int line, List<Token> tokens) {
        List<Token> figures = figures(tokens);
        boolean isShort = region.kind() != TableKind.DISCLOSURE && !figures.isEmpty() && figures.size() < width;
        Part part = isShort ? over(line) : null;
        if (part == null) {
            return tokens;
        }
        List<Token> filled = new ArrayList<>(tokens.subList(0, tokens.size() - figures.size()));
        int next = 0;
        for (Token figure : figures) {
            int column = column(part, line, figure);
            if (column < next) {
                return tokens;
            }
            for (; next < column; next++) {
                filled.add(new Token(Token.Kind.BLANK, "", null, -1, figure.source()));
            }
            filled.add(figure);
            next++;
        }
        for (; next < width; next++) {
            filled.add(
                    new Token(Token.Kind.BLANK, "", null, -1, figures.getLast().source()));
        }
        return filled;
    }

    private @Nullable Part over(int line) {
        List<Part> known = parts == null ? readParts() : parts;
        parts = known;
        for (Part part : known) {
            if (line >= part.from() && line < part.to()) {
                return part;
            }
        }
        return null;
    }

    private int column(Part part, int line, Token figure) {
        int[] stretch = stretch(line, figure, part.wide());
        for (int column = 0; stretch != null && column < width; column++) {
            int[] own = part.columns().get(column);
            boolean left = column == 0 || part.columns().get(column - 1)[1] <= stretch[0];
            boolean right = column == width - 1 || stretch[1] <= part.columns().get(column + 1)[0];
            if (stretch[0] < own[1] && own[0] < stretch[1] && left && right) {
                return column;
            }
        }
        return -1;
    }
}
