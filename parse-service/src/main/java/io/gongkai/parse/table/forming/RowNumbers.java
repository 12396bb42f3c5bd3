package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column that counts the rows, before their labels: told by its heading, by a row that counts the columns too, or by counting on
 * from row to row. Its numbers are no figures, not even in a row that prints nothing else.
 */
final class RowNumbers {
    private static final Set<String> HEADINGS = Set.of("序号", "编号", "行次");
    private static final int LETTERS_OF_A_HEADING = 2;

    private static final int LEAST_STEPS = 3;
    private static final int LETTERS_OF_A_LABEL = 2;

    private final boolean stand;

    RowNumbers(List<Line> lines, LineRange region) {
        boolean lettered =
                region.from() > 0 && countsColumns(lines.get(region.from() - 1).cells(), 'A');
        this.stand = lettered || stand(lines.subList(region.from(), region.to()));
    }

    private static boolean stand(List<Line> lines) {
        int steps = 0;
        BigDecimal before = null;
        for (Line line : lines) {
            if (line.cells().size() < 2) {
                continue;
            }
            Cell first = line.cells().getFirst();
            String letters = Lettering.letters(first.text());
            if ((letters.length() == LETTERS_OF_A_HEADING && HEADINGS.contains(letters))
                    || countsColumns(line.cells(), '0')
                    || countsColumns(line.cells(), 'A')) {
                return true;
            }
            BigDecimal number = number(first);
            if (number != null && isLabelled(line)) {
                steps += before != null && number.subtract(before).compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
                before = number;
            }
        }
        return steps >= LEAST_STEPS;
    }

    /**
     * Whether the line counts the columns, but for the first, which counts the rows: from 0 as data frames do, or by letters as sheets
     * do.
     */
    private static boolean countsColumns(List<Cell> cells, char first) {
        for (int i = 0; i < cells.size(); i++) {
            String sign = i == 0 ? "" : sign(first, i - 1);
            if (!cells.get(i).text().strip().equals(sign)) {
                return false;
            }
        }
        return cells.size() > LEAST_STEPS;
    }

    private static String sign(char first, int column) {
        return first == '0' ? String.valueOf(column) : String.valueOf((char) (first + column));
    }

    /** Whether the first that is printed behind the number is a label. */
    private static boolean isLabelled(Line line) {
        return line.cells().stream()
                .skip(1)
                .map(Cell::text)
                .filter(text -> !Lettering.isVoid(text))
                .findFirst()
                .filter(text ->
                        Lettering.count(text) >= LETTERS_OF_A_LABEL && CellReading.read(text) instanceof Printed.Words)
                .isPresent();
    }

    private static @Nullable BigDecimal number(Cell cell) {
        boolean first = cell.column() == 0;
        return first && CellReading.read(cell.text()) instanceof Printed.Amount number && !number.annotated()
                ? number.value()
                : null;
    }

    /** The cells of a line without such a number; none if the line counts the columns by letters. */
    List<Cell> removedFrom(List<Cell> cells) {
        if (stand && countsColumns(cells, 'A')) {
            return List.of();
        }
        boolean numbered = stand && cells.size() > 1 && number(cells.getFirst()) != null;
        return numbered ? cells.subList(1, cells.size()) : cells;
    }
}
