package io.gongkai.parse.table;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A column that counts the rows, before their labels: told by its heading, or by counting on from row to row. Its numbers are no
 * figures, not even in a row that prints nothing else.
 */
final class RowNumbers {
    private static final Set<String> HEADINGS = Set.of("序号", "编号", "行次");
    private static final int LEAST_STEPS = 3;
    private static final int LETTERS_OF_A_LABEL = 2;

    private final boolean stand;

    RowNumbers(List<Line> lines, LineRange region) {
        this.stand = stand(lines.subList(region.from(), region.to()));
    }

    private static boolean stand(List<Line> lines) {
        int steps = 0;
        BigDecimal before = null;
        for (Line line : lines) {
            if (line.cells().size() < 2) {
                continue;
            }
            Cell first = line.cells().getFirst();
            if (HEADINGS.contains(Lettering.letters(first.text()))) {
                return true;
            }
            boolean labelled = line.cells().stream()
                    .skip(1)
                    .map(Cell::text)
                    .filter(text -> !Lettering.isVoid(text))
                    .findFirst()
                    .filter(text -> Lettering.count(text) >= LETTERS_OF_A_LABEL
                            && CellReading.read(text) instanceof Printed.Words)
                    .isPresent();
            if (labelled && isNumber(first) && CellReading.read(first.text()) instanceof Printed.Amount number) {
                steps += before != null && number.value().subtract(before).compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
                before = number.value();
            }
        }
        return steps >= LEAST_STEPS;
    }

    private static boolean isNumber(Cell cell) {
        return cell.column() == 0
                && CellReading.read(cell.text()) instanceof Printed.Amount number
                && !number.annotated();
    }

    /** The cells of a line without such a number. */
    List<Cell> removedFrom(List<Cell> cells) {
        boolean numbered = stand && cells.size() > 1 && isNumber(cells.getFirst());
        return numbered ? cells.subList(1, cells.size()) : cells;
    }
}
