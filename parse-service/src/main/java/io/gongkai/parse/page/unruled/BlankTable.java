package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table without upright rulings that prints no figure: names of columns side by side, below them labels of rows at most, and
 * nothing beside these. All of its cells are blank.
 */
final class BlankTable {
    /** Fewer names side by side may be anything. */
    private static final int LEAST_COLUMNS = 5;

    private BlankTable() {}

    /**
     * The table of the lines; null if they are none.
     *
     * @param lines without figures
     * @param ended whether the page shows that nothing of the table comes below the lines
     */
    static Block.@Nullable Table of(List<PrintedLine> lines, List<Ruling> levels, Page page, boolean ended) {
        int header = behindHeader(lines);
        List<PrintedLine> labels = lines.subList(header, lines.size());
        double labelsEnd = right(labels);
        List<Box> columns = ColumnHeaders.named(lines.subList(0, header), labelsEnd);
        if (columns.size() < LEAST_COLUMNS
                || labelsEnd > columns.getFirst().left()
                || hasPictures(page, lines, columns)) {
            return null;
        }
        Block.Table table = UnruledTable.of(lines, new FigureColumns(columns, List.of(), true), levels);
        return table == null || !labels.isEmpty() || !ended ? table : withBlankRow(table);
    }

    /** Behind the lowest line on which several names stand further right than all that is below it. */
    private static int behindHeader(List<PrintedLine> lines) {
        double labelsEnd = Double.NEGATIVE_INFINITY;
        for (int i = lines.size() - 1; i >= 0; i--) {
            double end = labelsEnd;
            long names = lines.get(i).pieces().stream()
                    .filter(piece -> piece.box().left() > end)
                    .count();
            if (names > 1) {
                return i + 1;
            }
            labelsEnd = Math.max(labelsEnd, lines.get(i).box().right());
        }
        return 0;
    }

    private static double right(List<PrintedLine> lines) {
        return lines.stream().mapToDouble(line -> line.box().right()).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** Whether pictures, which may be figures, stand in the columns. */
    private static boolean hasPictures(Page page, List<PrintedLine> lines, List<Box> columns) {
        double top = lines.getFirst().box().top();
        double left = columns.getFirst().left();
        return Stream.concat(page.pictures().stream(), page.shapes().stream())
                .anyMatch(picture -> picture.bottom() > top && picture.right() > left);
    }

    private static Block.Table withBlankRow(Block.Table table) {
        List<TableCell> blanks = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            blanks.add(new TableCell("", 1 + i, 1, 1));
        }
        List<TableRow> rows = new ArrayList<>(table.rows());
        rows.add(new TableRow(List.copyOf(blanks)));
        return table.withRows(rows);
    }
}
