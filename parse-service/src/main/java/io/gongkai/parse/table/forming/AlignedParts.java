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
            MarkedLine line = new MarkedLine(i, cell, wide);
            if (!figures.isEmpty()) {
                rows.add(i);
                List<ColumnOrder.Mark> own = line.figures(figures, names.width(), told);
                marks.addAll(own);
                if (!own.isEmpty()) {
                    labels.add(i, line.labelsBefore(own.getFirst().from()), own);
                }
            } else if (!isRow(cell.text())) {
                marks.addAll(line.names(names));
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
