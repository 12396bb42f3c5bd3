package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.row.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cells of figures that a filer merged downwards: one nought for the rows of a group. What says that there is nothing says so of
 * every row that the cell covers. Another figure may be each row's or the sum of all, so it is none's. Empty space beside rows of
 * disclosure, of which some have fewer columns, is no figure.
 */
final class MergedFigures {
    /** What no one can read: U+FFFD, REPLACEMENT CHARACTER. */
    private static final String UNKNOWN = "\uFFFD";

    /** The cells of the rows that others reach into, or whose own reach further, by their line. */
    private final Map<Integer, List<Cell>> rows = new HashMap<>();

    /**
     * A cell that covers places of rows below its own.
     *
     * @param line where it is listed
     * @param last the last row that it covers
     */
    private record Merged(Cell cell, int line, Integer table, int last) {
        boolean reaches(Line below) {
            CellPosition at = below.cells().getFirst().source().cell();
            return table.equals(below.table()) && at != null && at.row() <= last;
        }
    }

    MergedFigures(List<Line> lines, TableRegion region) {
        List<Merged> open = new ArrayList<>();
        for (int i = region.lines().from(); i < region.lines().to() && region.kind() != TableKind.DISPUTES; i++) {
            Line line = lines.get(i);
            if (line.table() == null || line.cells().isEmpty()) {
                continue;
            }
            open.removeIf(merged -> !merged.reaches(line));
            for (Merged merged : open) {
                if (isRowOfFigures(line.cells(), merged.cell())) {
                    add(lines, merged.line(), i, merged.cell());
                }
            }
            for (Cell cell : line.cells()) {
                CellPosition at = cell.source().cell();
                if (cell.rowSpan() > 1
                        && at != null
                        && !(region.kind() == TableKind.DISCLOSURE && Lettering.isVoid(cell.text()))
                        && !Tokens.areWords(cell)
                        && isRowOfFigures(line.cells(), cell)) {
                    open.add(new Merged(cell, i, Objects.requireNonNull(line.table()), at.row() + cell.rowSpan() - 1));
                }
            }
        }
    }

    /** The cells of a line, with those that reach into it from above. */
    List<Cell> with(int line, List<Cell> own) {
        return rows.getOrDefault(line, own);
    }

    private void add(List<Line> lines, int from, int to, Cell merged) {
        boolean nothing = saysNothing(merged);
        Cell read = nothing
                ? merged
                : new Cell(
                        merged.text() + UNKNOWN,
                        merged.column(),
                        merged.columnSpan(),
                        merged.rowSpan(),
                        merged.source());
        List<Cell> first = rows.computeIfAbsent(
                from, line -> new ArrayList<>(lines.get(line).cells()));
        first.replaceAll(cell -> cell.equals(merged) ? read : cell);
        List<Cell> below =
                rows.computeIfAbsent(to, line -> new ArrayList<>(lines.get(line).cells()));
        below.add(read);
        below.sort(Comparator.comparingInt(Cell::column));
    }

    /**
     * Whether a label of the line's own stands before the place, and no words behind it, and a figure is printed there or elsewhere:
     * names of columns stand side by side.
     */
    private static boolean isRowOfFigures(List<Cell> line, Cell place) {
        boolean labelled = false;
        boolean filled = !Lettering.isVoid(place.text());
        for (Cell cell : line) {
            boolean words = Tokens.areWords(cell);
            if (words && cell.column() > place.column()) {
                return false;
            }
            labelled |= words && cell.column() < place.column();
            filled |= !words && !Lettering.isVoid(cell.text());
        }
        return labelled && filled;
    }

    /** Whether the cell says that there is nothing. On a page, a cell that prints nothing may go on from the page before. */
    private static boolean saysNothing(Cell cell) {
        return switch (CellReading.read(cell.text())) {
            case Printed.Amount amount -> amount.value().compareTo(BigDecimal.ZERO) == 0;
            case Printed.Nothing ignored -> cell.source().page() == null;
            case Printed.Slash ignored -> true;
            case Printed.Words ignored -> true;
        };
    }
}
