package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * Rows with blanks between their cells, as programs print a table that is full: all have as many cells, and each column is flush
 * on one side. A row of the columns' numbers may stand above them, with none over the numbers of the rows (pandas).
 */
final class FlushColumns {
    private static final int LEAST_CELLS = 4;
    private static final int LEAST_ROWS = 3;

    /** What stands between two blanks or more; the places as characters, and as columns of a screen. */
    private record Piece(Cell cell, int start, int end, int left, int right) {}

    private static final List<List<ToIntFunction<Piece>>> MEASURES =
            List.of(List.of(Piece::start, Piece::end), List.of(Piece::left, Piece::right));

    private final List<Line> lines;
    private final ReadingLimits limits;
    private final List<List<Piece>> block = new ArrayList<>();

    private FlushColumns(List<Line> lines, ReadingLimits limits) {
        this.lines = new ArrayList<>(lines);
        this.limits = limits;
    }

    /** The lines, such rows cut into cells. */
    static List<Line> parted(List<Line> lines, ReadingLimits limits) {
        return new FlushColumns(lines, limits).parted();
    }

    private List<Line> parted() {
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> pieces = mayBeParted(lines.get(i)) ? pieces(lines.get(i)) : List.of();
            if (pieces.size() > 1) {
                block.add(pieces);
            } else {
                endBlock(i);
            }
        }
        endBlock(lines.size());
        return lines;
    }

    /** Puts the rows of the block that ends before the line in the place of its lines, if these are rows. */
    private void endBlock(int end) {
        if (block.isEmpty()) {
            return;
        }
        int width = block.getLast().size();
        boolean numbered = block.getFirst().size() == width - 1;
        List<List<Piece>> rows = numbered ? block.subList(1, block.size()) : block;
        boolean table = width >= LEAST_CELLS
                && rows.size() >= LEAST_ROWS
                && rows.stream().allMatch(row -> row.size() == width)
                && MEASURES.stream()
                        .anyMatch(sides -> isEach(width, column -> isFlush(sides, column, numbered ? 1 : 0)));
        for (int i = 0; table && i < block.size(); i++) {
            lines.set(end - block.size() + i, row(block.get(i), width));
        }
        block.clear();
    }

    private static boolean isEach(int width, IntPredicate column) {
        for (int i = 0; i < width; i++) {
            if (!column.test(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the column is flush on one of its sides. */
    private boolean isFlush(List<ToIntFunction<Piece>> sides, int column, int numbers) {
        for (ToIntFunction<Piece> side : sides) {
            int place = side.applyAsInt(block.getLast().get(column));
            boolean flush = true;
            for (int i = 0; i < block.size(); i++) {
                int at = i < numbers ? column - 1 : column;
                flush &= at < 0 || side.applyAsInt(block.get(i).get(at)) == place;
            }
            if (flush) {
                return true;
            }
        }
        return false;
    }

    private Line row(List<Piece> pieces, int width) {
        List<Cell> cells = new ArrayList<>();
        Cell first = pieces.getFirst().cell();
        if (pieces.size() < width) {
            cells.add(new Cell("", 0, 1, 1, first.source()));
        }
        for (Piece piece : pieces) {
            cells.add(new Cell(
                    piece.cell().text(), cells.size(), 1, 1, piece.cell().source()));
        }
        limits.check(1, cells.size());
        return TextLines.line(cells);
    }

    private static boolean mayBeParted(Line line) {
        return line.cells().size() == 1 && line.cells().getFirst().text().contains("  ");
    }

    private static List<Piece> pieces(Line line) {
        Cell cell = line.cells().getFirst();
        Integer offset = cell.source().offset();
        String text = cell.text();
        List<Piece> pieces = new ArrayList<>();
        if (offset == null) {
            return pieces;
        }
        int column = 0;
        int at = 0;
        int last = Extent.visibleEnd(text, 0, text.length());
        while (at < last) {
            int start = Extent.firstVisible(text, at, last);
            int gap = text.indexOf("  ", start, last);
            int end = gap < 0 ? last : gap;
            int left = column + Extent.width(text, at, start);
            int right = left + Extent.width(text, start, end);
            String words = text.substring(start, end);
            SourcePosition source = new SourcePosition(null, cell.source().line(), offset + start, end - start, null);
            pieces.add(new Piece(
                    new Cell(Placeholder.isEmpty(words) ? "" : words, pieces.size(), 1, 1, source),
                    start,
                    end,
                    left,
                    right));
            column = right;
            at = end;
        }
        return pieces;
    }
}
