package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.header.ColumnNames;
import io.gongkai.parse.table.header.HeaderLines;
import io.gongkai.parse.table.row.Reach;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the places of figures on the lines of a table say of their columns, page by page, and header by header. */
final class AlignedParts {
    /** Ten times as many as the longest table takes with each label broken; bounds the work on hostile texts. */
    private static final int MOST_LINES = 2000;

    private static final String ITEM = "第二十条";

    /**
     * Lines of a page under the same names.
     *
     * @param from the first of them
     * @param to the line behind the last
     * @param width how many columns the names are of
     * @param reaches by line, from left to right; null if the places contradict each other
     * @param places how many different ones figures begin at, or end at, whichever is less
     */
    record Part(int from, int to, int width, @Nullable Map<Integer, List<Reach>> reaches, int places) {
        /** The same lines with the columns that one or the other part leaves them, if neither contradicts itself. */
        Part either(Part other) {
            if (reaches == null || other.reaches == null) {
                return new Part(from, to, width, null, places);
            }
            Map<Integer, List<Reach>> both = new HashMap<>();
            reaches.forEach((line, mine) -> {
                List<Reach> theirs = other.reaches.getOrDefault(line, mine);
                List<Reach> joined = new ArrayList<>();
                for (int i = 0; i < mine.size(); i++) {
                    joined.add(mine.get(i).and(theirs.get(i)));
                }
                both.put(line, joined);
            });
            return new Part(from, to, width, both, places);
        }
    }

    private final Document document;
    private final Outline outline;
    private final TableRegion region;
    private final Map<Integer, Integer> told;

    /** Whether Chinese takes two places, as on a terminal. */
    private final boolean wide;

    private AlignedParts(
            Document document, Outline outline, TableRegion region, Map<Integer, Integer> told, boolean wide) {
        this.document = document;
        this.outline = outline;
        this.region = region;
        this.told = told;
        this.wide = wide;
    }

    static List<Part> of(
            Document document, Outline outline, TableRegion region, Map<Integer, Integer> told, boolean wide) {
        boolean isTable = region.lines().to() - region.lines().from() <= MOST_LINES;
        return isTable ? new AlignedParts(document, outline, region, told, wide).parts() : List.of();
    }

    private List<Part> parts() {
        List<Part> read = new ArrayList<>();
        int from = region.lines().from();
        for (int i = from + 1; i <= region.lines().to(); i++) {
            if (i == region.lines().to() || beginsPage(i) || beginsTable(i)) {
                ColumnNames names = names(from);
                if (names != null) {
                    read.add(part(from, i, names));
                }
                from = i;
            }
        }
        return read;
    }

    /** Whether the line begins a part of the disclosure table: it has a header for each item of the article. */
    private boolean beginsTable(int line) {
        Cell cell = region.kind() == TableKind.DISCLOSURE ? text(line) : null;
        return cell != null
                && (Lettering.letters(cell.text()).startsWith(ITEM)
                        || ColumnNames.stand(HeaderLines.pieces(cell.text())));
    }

    /** The names of columns that begin with the line; null if none do. */
    private @Nullable ColumnNames names(int line) {
        Cell cell = text(line);
        return ColumnNames.of(region.kind(), cell == null ? List.of() : HeaderLines.pieces(cell.text()));
    }

    private boolean beginsPage(int line) {
        Integer offset = document.lines().get(line).source().offset();
        return offset != null && offset > 0 && document.text().charAt(offset - 1) == '\f';
    }

    private Part part(int from, int to, ColumnNames names) {
        List<ColumnOrder.Mark> marks = new ArrayList<>();
        Set<Integer> rows = new HashSet<>();
        OverlongLabels labels = new OverlongLabels(names.width());
        for (int i = from; i < to; i++) {
            Cell cell = text(i);
            if (cell == null) {
                continue;
            }
            List<Token> figures = figures(Tokens.ofText(cell, -1));
            if (figures.size() > names.width()) {
                return new Part(from, to, names.width(), null, 0);
            }
            if (!figures.isEmpty()) {
                rows.add(i);
                int before = marks.size();
                addFigures(marks, i, cell, figures, names.width());
                addLabels(labels, i, cell, marks.subList(before, marks.size()));
            } else if (!isRow(cell.text())) {
                addNames(marks, i, cell.text(), names);
            }
        }
        Set<Integer> pushed = labels.pushed();
        marks.replaceAll(mark -> pushed.contains(mark.line()) ? mark.unplaced() : mark);
        List<ColumnOrder.Mark> figures =
                marks.stream().filter(mark -> rows.contains(mark.line())).toList();
        long starts = figures.stream().map(ColumnOrder.Mark::from).distinct().count();
        long ends = figures.stream().map(ColumnOrder.Mark::to).distinct().count();
        Reach[] reaches = ColumnOrder.reaches(marks, names.width());
        return new Part(from, to, names.width(), reaches == null ? null : byLine(marks, reaches, rows), (int)
                Math.min(starts, ends));
    }

    private static Map<Integer, List<Reach>> byLine(List<ColumnOrder.Mark> marks, Reach[] reaches, Set<Integer> rows) {
        Map<Integer, List<Reach>> byLine = new HashMap<>();
        for (int i = 0; i < reaches.length; i++) {
            if (rows.contains(marks.get(i).line())) {
                byLine.computeIfAbsent(marks.get(i).line(), _ -> new ArrayList<>())
                        .add(reaches[i]);
            }
        }
        return byLine;
    }

    /** What stands before the figures of a row, parted by more than one blank. */
    private void addLabels(OverlongLabels labels, int line, Cell cell, List<ColumnOrder.Mark> figures) {
        if (figures.isEmpty()) {
            return;
        }
        List<int[]> pieces = new ArrayList<>();
        String text = cell.text();
        int start = -1;
        for (int i = 0; i < text.length() && place(text, i) < figures.getFirst().from(); i++) {
            if (start >= 0 && isWide(text, i)) {
                pieces.add(new int[] {place(text, start), place(text, i)});
                start = -1;
            } else if (start < 0 && !Lettering.isVoid(text.charAt(i))) {
                start = i;
            }
        }
        labels.add(
                line,
                pieces,
                figures.stream().map(mark -> new int[] {mark.from(), mark.to()}).toList());
    }

    private void addFigures(List<ColumnOrder.Mark> marks, int line, Cell cell, List<Token> figures, int width) {
        Integer first = cell.source().offset();
        for (Token figure : figures) {
            Integer offset = figure.source().offset();
            int start = first == null || offset == null ? -1 : offset - first;
            int end = start + figure.text().length();
            if (start >= 0 && end <= cell.text().length()) {
                Integer column = told.get(offset);
                int columns = column == null ? (1 << width) - 1 : 1 << column;
                marks.add(mark(line, cell.text(), start, end, columns));
            }
        }
    }

    private void addNames(List<ColumnOrder.Mark> marks, int line, String text, ColumnNames names) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Lettering.isVoid(text.charAt(i));
            if (!blank) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                int columns = names.columns(Lettering.letters(text.substring(start, i)));
                if (columns != 0) {
                    marks.add(mark(line, text, start, i, columns));
                }
                start = -1;
            }
        }
    }

    /** A single blank only parts it from what is before it, wherever that ends; so does the margin, unless more blanks follow. */
    private ColumnOrder.Mark mark(int line, String text, int start, int end, int columns) {
        boolean placed = start > 1 ? isWide(text, start - 2) : isWide(text, end);
        return new ColumnOrder.Mark(line, place(text, start), place(text, end), columns, placed);
    }

    private static boolean isWide(String text, int blank) {
        return blank + 1 < text.length()
                && Lettering.isVoid(text.charAt(blank))
                && Lettering.isVoid(text.charAt(blank + 1));
    }

    private int place(String line, int index) {
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
    static List<Token> figures(List<Token> tokens) {
        int from = tokens.size();
        while (from > 0 && tokens.get(from - 1).isFigure()) {
            from--;
        }
        return tokens.subList(from, tokens.size());
    }
}
