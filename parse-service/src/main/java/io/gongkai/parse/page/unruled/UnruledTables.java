package io.gongkai.parse.page.unruled;

import io.gongkai.parse.outline.PageMark;
import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.DoubtedTable;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that no upright rulings show: lines of words with figures behind wide gaps, one below the other, with the lines
 * of their header and of broken labels.
 */
public final class UnruledTables {
    private static final Pattern HEADING = Pattern.compile("[（(]?[一二三四五六七八九十]{1,2}[）)]?[、.．].*(?:情况|事项|问题).*");
    private static final Pattern MARK_OF_SENTENCE = Pattern.compile("[。；：]");

    /** The next part of a table: its rows have other columns. */
    private static final Pattern PART = Pattern.compile("第(?:二十|20)条第.*");

    private static final double PROSE_WIDTH = 0.6;
    private static final int MOST_LINES_BETWEEN = 5;
    private static final int MOST_HEADER_LINES = 8;
    private static final double WIDEST_GAP = 5;
    private static final double LABEL_GAP = 2.6;
    private static final double SAME_SIZE = 0.1;

    private final List<PrintedLine> lines;
    private final List<Ruling> levels;
    private final Page page;

    /** The table that may go on in the first one. */
    private Block.@Nullable Table before;

    /**
     * Tables among the lines of a page.
     *
     * @param before the table that may go on here from the page before
     */
    public UnruledTables(List<PrintedLine> lines, List<Ruling> levels, Page page, Block.@Nullable Table before) {
        this.lines = lines;
        this.levels = levels;
        this.page = page;
        this.before = before;
    }

    /**
     * A table that was found.
     *
     * @param from its first line
     * @param to behind its last line
     */
    public record Found(int from, int to, Block.Table table) {}

    public List<Found> find() {
        List<Found> tables = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).hasFigures()) {
                continue;
            }
            int header = first(i, behind);
            int figuresEnd = behind(i);
            FigureColumns columns = FigureColumns.of(lines.subList(header, figuresEnd), before);
            double labelsEnd = columns.boxes().getFirst().left();
            int from = before == null ? header : firstLabel(header, behind, labelsEnd);
            int to = behindLabels(figuresEnd, labelsEnd);
            if (from < header) {
                columns = FigureColumns.of(lines.subList(from, to), before);
            }
            Block.Table table = table(lines.subList(from, to), columns);
            if (table != null) {
                tables.add(new Found(from, to, table));
                before = null;
            }
            behind = to;
            i = to - 1;
        }
        return withBlank(tables);
    }

    /** The tables, with those between them that print no figure. */
    private List<Found> withBlank(List<Found> tables) {
        List<Found> all = new ArrayList<>();
        int from = 0;
        for (Found table : tables) {
            addBlank(from, table.from(), all);
            all.add(table);
            from = table.to();
        }
        addBlank(from, lines.size(), all);
        return all;
    }

    private void addBlank(int from, int to, List<Found> tables) {
        int first = from;
        for (int i = from; i <= to; i++) {
            boolean heading = i < to && HEADING.matcher(lines.get(i).text()).matches();
            boolean end = i == to || heading || isBreak(lines.get(i)) || isNoCell(lines.get(i));
            if (end && first < i) {
                Block.Table table = BlankTable.of(lines.subList(first, i), levels, page, heading);
                if (table != null) {
                    tables.add(new Found(first, i, table));
                }
            }
            first = end ? i + 1 : first;
        }
    }

    private static boolean isNoCell(PrintedLine line) {
        return line.hasFigures() || PageMark.is(line.text());
    }

    private Block.@Nullable Table table(List<PrintedLine> block, FigureColumns columns) {
        long rows = block.stream().filter(PrintedLine::hasFigures).count();
        long figures = block.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(Piece::isFigure)
                .count();
        if (rows < 2 && figures < 2) {
            return null;
        }
        Block.Table table = UnruledTable.of(block, columns, levels);
        if (table == null) {
            return null;
        }
        boolean cut = PageEdges.cut(page, block, levels) || PageEdges.mayGoOn(page, table);
        return cut ? DoubtedTable.of(table) : table;
    }

    private int first(int line, int least) {
        int first = line;
        while (first > least
                && line - first < MOST_HEADER_LINES
                && !isBreak(lines.get(first - 1))
                && gap(first) <= WIDEST_GAP) {
            first--;
            if (isPart(lines.get(first))) {
                break;
            }
        }
        return first;
    }

    private int behind(int line) {
        int behind = line + 1;
        double labelsEnd = firstFigure(lines.get(line));
        int others = 0;
        for (int i = line + 1; i < lines.size() && others <= MOST_LINES_BETWEEN; i++) {
            PrintedLine next = lines.get(i);
            if (next.hasFigures()) {
                behind = i + 1;
                others = 0;
                labelsEnd = Math.min(labelsEnd, firstFigure(next));
            } else if (isBreak(next) || isPart(next) || gap(i) > WIDEST_GAP) {
                break;
            } else if (!isLabel(i, line, labelsEnd)) {
                others++;
            }
        }
        return behind;
    }

    private static double firstFigure(PrintedLine line) {
        for (Piece piece : line.pieces()) {
            if (piece.isFigure()) {
                return piece.box().left();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Behind the rest of the last label, and the labels of rows that print no figures. */
    private int behindLabels(int behind, double labelsEnd) {
        int last = behind;
        while (last < lines.size()
                && !lines.get(last).hasFigures()
                && isLabel(last, last - 1, labelsEnd)
                && gap(last) <= LABEL_GAP) {
            last++;
        }
        return last;
    }

    /** The first line of labels of rows that print no figures, where a table goes on from the page before. */
    private int firstLabel(int from, int least, double labelsEnd) {
        int first = from;
        while (first > least && isLabel(first - 1, first, labelsEnd) && gap(first) <= LABEL_GAP) {
            first--;
        }
        return first;
    }

    private double size(int line) {
        return lines.get(line).pieces().getFirst().box().height();
    }

    /** Whether a line can be one of a label, in the letters of a line of the table. */
    private boolean isLabel(int line, int like, double labelsEnd) {
        Box box = lines.get(line).box();
        double height = size(like);
        String text = lines.get(line).text();
        return box.right() < labelsEnd
                && Math.abs(size(line) - height) < SAME_SIZE * height
                && !isBreak(lines.get(line))
                && !isPart(lines.get(line))
                && !MARK_OF_SENTENCE.matcher(text).find();
    }

    /** How far a line stands below the one before it, in heights of a line. */
    private double gap(int line) {
        Box box = lines.get(line).box();
        return (box.centre() - lines.get(line - 1).box().centre()) / Math.max(1, box.height());
    }

    private boolean isBreak(PrintedLine line) {
        if (line.pieces().size() > 1) {
            return false;
        }
        double width = line.box().width();
        return width > PROSE_WIDTH * page.width()
                || (width > PROSE_WIDTH / 2 * page.width()
                        && MARK_OF_SENTENCE.matcher(line.text()).find())
                || HEADING.matcher(line.text()).matches();
    }

    private static boolean isPart(PrintedLine line) {
        return line.pieces().getFirst().text().startsWith("第")
                && PART.matcher(line.text().replace(" ", "")).matches();
    }
}
