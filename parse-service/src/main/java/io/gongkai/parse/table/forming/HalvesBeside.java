package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.row.Tokens;
import java.util.List;

/**
 * A long table that was set in two halves side by side, as in a newspaper: the rows of the second stand beside those of the first.
 * Both halves are as wide, labels before as many figures as the form has columns.
 */
final class HalvesBeside {
    /** Fewer rows with labels on both sides may have come about by chance. */
    private static final int LEAST_ROWS = 5;

    private static final int LETTERS_OF_A_LABEL = 3;

    private final int figures;

    /** The columns of a half; 0 without halves. */
    private final int half;

    /** @param figures how many columns of figures the form has */
    HalvesBeside(List<Line> lines, TableRegion region, int figures) {
        this.figures = figures;
        this.half = region.kind() == TableKind.REQUESTS
                ? half(lines.subList(region.lines().from(), region.lines().to()))
                : 0;
    }

    private int half(List<Line> lines) {
        int widest = lines.stream()
                .mapToInt(line -> line.cells().size() < 2 ? 0 : end(line.cells().getLast()))
                .max()
                .orElse(0);
        int columns = widest / 2;
        if (widest % 2 != 0 || columns <= figures) {
            return 0;
        }
        int rows = 0;
        for (Line line : lines) {
            boolean left = isRow(line.cells(), 0, columns);
            boolean right = isRow(line.cells(), columns, columns);
            if (!left && !right) {
                continue;
            }
            if (!left || !(right || isVoid(line.cells(), columns))) {
                return 0;
            }
            rows += right ? 1 : 0;
        }
        return rows >= LEAST_ROWS ? columns : 0;
    }

    private static int end(Cell cell) {
        return cell.column() + cell.columnSpan();
    }

    /** Whether a half is a label and figures: words in its first columns, none in the others. */
    private boolean isRow(List<Cell> cells, int from, int columns) {
        boolean labelled = false;
        int places = 0;
        for (Cell cell : cells) {
            if (cell.column() < from || cell.column() >= from + columns) {
                continue;
            }
            boolean words = Tokens.areWords(cell);
            boolean figure = cell.column() >= from + columns - figures;
            if ((words && figure) || end(cell) > from + columns) {
                return false;
            }
            labelled |= words && Lettering.count(cell.text()) >= LETTERS_OF_A_LABEL;
            places += figure ? 1 : 0;
        }
        return labelled && places == figures;
    }

    private static boolean isVoid(List<Cell> cells, int from) {
        return cells.stream().allMatch(cell -> cell.column() < from || Lettering.isVoid(cell.text()));
    }

    /** The cells of the first half; all without halves. */
    List<Cell> first(List<Cell> cells) {
        return half == 0
                ? cells
                : cells.stream().filter(cell -> cell.column() < half).toList();
    }

    /** The cells of the second, in the columns of the first; none if nothing stands in them. */
    List<Cell> second(List<Cell> cells) {
        return half == 0 || isVoid(cells, half)
                ? List.of()
                : cells.stream()
                        .filter(cell -> cell.column() >= half)
                        .map(cell -> new Cell(
                                cell.text(), cell.column() - half, cell.columnSpan(), cell.rowSpan(), cell.source()))
                        .toList();
    }
}
